/** The field guide: what the data holds, field by field, read from the schemas that it is checked against. */
import { fieldText } from '../../model/field-texts.ts';
import { collectionOutputs } from '../../model/outputs.ts';
import { pageTypeNames, type CollectionName } from '../../model/types.ts';
import { collectionLabel, collectionNames } from './files.ts';
import { fieldsOf, type Field } from './fields.ts';

export interface GuideRow {
	/** In data: `time.session.unit`, `duties[].who[]`. */
	readonly path: string;
	/** In CSV headings and to readers. */
	readonly label: string;
	/** What stands in it; absent for parts, whose name says it. */
	readonly help?: string;
	readonly required: boolean;
	/** Codes with their meaning, in order. */
	readonly codes: readonly { readonly code: string; readonly label: string }[];
	readonly parts: readonly GuideRow[];
}

export interface GuideCollection {
	readonly name: CollectionName;
	readonly label: string;
	readonly data: string;
	readonly csv: string;
	readonly schema: string;
	readonly rows: readonly GuideRow[];
}

export interface Guide {
	/** Fields that every page has. */
	readonly common: readonly GuideRow[];
	readonly collections: readonly GuideCollection[];
}

/** What a list holds is told on the row of the list: its own name is `[]`. */
function row(field: Field, before: string, help?: string): GuideRow {
	const { name, label, required } = field;
	const path = `${before}${name}`;
	const inner = field.kind === 'list' ? field.parts[0]! : field;
	const codes = Object.entries(inner.vocabulary ?? {}).map(([code, { label: word }]) => ({ code, label: word }));
	const mark = field.kind === 'list' ? '[]' : '';
	const parts = inner.kind === 'object' ? inner.parts.map((part) => row(part, `${path}${mark}.`)) : [];
	return { path: path + (parts.length > 0 ? '' : mark), label, ...(help && { help }), required, codes, parts };
}

const isPage = (collection: CollectionName) => (pageTypeNames as readonly string[]).includes(collection);

/** The guide to every collection. Fields that all pages share are told once. */
export function fieldGuide(): Guide {
	const rowOf = (collection: CollectionName, field: Field) => row(field, '', fieldText(collection, field.name).help);
	const shared = fieldsOf(pageTypeNames[0]!).filter(({ name }) =>
		pageTypeNames.every((type) => fieldsOf(type).some((field) => field.name === name)),
	);
	const common = new Set(shared.map(({ name }) => name));
	return {
		common: shared.map((field) => rowOf(pageTypeNames[0]!, field)),
		collections: collectionNames.map((name) => ({
			name,
			label: collectionLabel(name),
			...collectionOutputs(name),
			rows: fieldsOf(name)
				.filter((field) => !isPage(name) || !common.has(field.name))
				.map((field) => rowOf(name, field)),
		})),
	};
}
