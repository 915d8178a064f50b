/** One line per collection; what they are stands in model/types.ts. */
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readdirSync } from 'node:fs';
import { pageTypeNames, pageTypes, recordTypeNames, recordTypes, type PageTypeName, type RecordTypeName } from './model/types.ts';

const docs = docsSchema({
	extend: z.object({ summary: z.string().optional(), status: z.string().optional(), aliases: z.array(z.string()).optional() }),
});

/** A strict collection over the same files as `docs`, so that a page has both Starlight's services and our types. */
function pages<T extends PageTypeName>(type: T) {
	const { folder, schema } = pageTypes[type];
	return defineCollection({
		loader: glob({ base: './src/content/docs', pattern: [`${folder}/*.mdx`, `!${folder}/index.mdx`] }),
		schema: schema as (typeof pageTypes)[T]['schema'],
	});
}

function isEmpty(folder: string): boolean {
	return !readdirSync(folder).some((file) => /\.ya?ml$/.test(file));
}

function records<T extends RecordTypeName>(type: T) {
	const { folder, schema } = recordTypes[type];
	return defineCollection({
		// A collection that waits for its first entry is no fault, and Astro's loader would warn of it.
		loader: isEmpty(`./src/content/${folder}`) ? () => [] : glob({ base: `./src/content/${folder}`, pattern: '*.{yaml,yml}' }),
		schema: schema as (typeof recordTypes)[T]['schema'],
	});
}

type Pages = { [T in PageTypeName]: ReturnType<typeof pages<T>> };
type Records = { [T in RecordTypeName]: ReturnType<typeof records<T>> };

export const collections = {
	docs: defineCollection({
		loader: docsLoader(),
		// The summary is the page's description, and a page with the status draft is Starlight's draft.
		schema: (context) => docs(context).transform((page) => ({ ...page, description: page.summary, draft: page.status === 'draft' })),
	}),
	i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema({ extend: z.looseObject({}) }) }),
	...(Object.fromEntries(pageTypeNames.map((type) => [type, pages(type)])) as unknown as Pages),
	...(Object.fromEntries(recordTypeNames.map((type) => [type, records(type)])) as unknown as Records),
};
