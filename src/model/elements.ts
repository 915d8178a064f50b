/**
 * The elements that may stand in MDX, and what they take. One file with the same name in src/components/mdx/ draws each;
 * they are there without import. The check reads this table, so a misspelt name or attribute is told in Swedish.
 */
import { z } from 'astro/zod';
import { line, pageRef, ref } from './fields.ts';
import { pageTypeNames } from './types.ts';

const pageTypeWithCatalogue = z.enum(pageTypeNames).exclude(['about']);

/** A step of a method. Minutes for a session, weeks for methods that run for months. */
const stepProps = z
	.strictObject({
		title: line(120),
		minutes: z.int('Skriv minuter som ett heltal: minutes={20}.').positive('Tiden måste vara mer än noll.').optional(),
		weeks: z.number('Skriv veckor som ett tal: weeks={2}.').positive('Tiden måste vara mer än noll.').optional(),
	})
	.refine(({ minutes, weeks }) => (minutes === undefined) !== (weeks === undefined), {
		message: 'Ett steg har antingen minutes={…} eller weeks={…}.',
	});

export const elements = {
	Step: { help: 'Ett steg i en metod.', props: stepProps },
	Term: { help: 'Länkar ett ord till ordlistan.', props: z.strictObject({ id: ref('terms') }) },
	NotDocumented: { help: 'Säger öppet att något inte är dokumenterat.', props: z.strictObject({ what: line(200).optional() }) },
	Note: { help: 'En kort sidoanmärkning.', props: z.strictObject({ title: line(80) }) },
	Cards: { help: 'Runt en rad av <Card>: kort att skriva ut och klippa isär.', props: z.strictObject({}) },
	Card: { help: 'En fråga på ett kort, med några rader hjälp.', props: z.strictObject({ question: line(160) }) },
	Figure: { help: 'En bild med bildtext.', props: z.strictObject({ src: line(200), alt: line(300), caption: line(300).optional() }) },
	CollaborationScale: { help: 'Samverkanstrappan som bild.', props: z.strictObject({}) },
	CollaborationTable: { help: 'Samverkanstrappan som tabell.', props: z.strictObject({}) },
	SystemMap: { help: 'Kartan över planeringssystemet.', props: z.strictObject({}) },
	AssignmentTimeline: { help: 'Uppdragets tidslinje.', props: z.strictObject({}) },
	Catalogue: { help: 'Listan över alla poster av en typ, med filter.', props: z.strictObject({ type: pageTypeWithCatalogue }) },
	CaseMap: {
		help: 'Fallen på en karta: area="sweden" eller area="europe".',
		props: z.strictObject({ area: z.enum(['sweden', 'europe']) }),
	},
	RegionMap: { help: 'Karta över regionerna.', props: z.strictObject({}) },
	Glossary: { help: 'Hela ordlistan.', props: z.strictObject({}) },
	SourceRegister: {
		help: 'Källorna på svenska, language="sv", eller på andra språk, language="other".',
		props: z.strictObject({ language: z.enum(['sv', 'other']) }),
	},
	AlphabeticIndex: { help: 'Allt på webbplatsen, från A till Ö.', props: z.strictObject({}) },
	SearchBox: { help: 'En stor sökruta.', props: z.strictObject({}) },
	WaysIn: { help: 'Startsidans ingångar: de situationer som har onStart.', props: z.strictObject({}) },
	NextDeadlines: { help: 'De närmaste fristerna och händelserna.', props: z.strictObject({}) },
	Newest: { help: 'De senaste ändringarna.', props: z.strictObject({}) },
	SearchPage: { help: 'Söksidan.', props: z.strictObject({}) },
	DutyMatrix: { help: 'Alla skyldigheter i EU-rätten som tabell.', props: z.strictObject({}) },
	Calendar: { help: 'Frister och händelser i tidsordning.', props: z.strictObject({}) },
	CalendarList: { help: 'Kalendrarna att prenumerera på.', props: z.strictObject({}) },
	FeedList: { help: 'Flödena att prenumerera på.', props: z.strictObject({}) },
	Status: { help: 'Var alla sidor är i sin granskning.', props: z.strictObject({}) },
	SaveOffline: { help: 'Knappen som sparar webbplatsen för att läsa utan nät.', props: z.strictObject({}) },
	SiteZip: { help: 'Länk till hela webbplatsen som zip-fil.', props: z.strictObject({}) },
	DataFiles: { help: 'Öppna data: samlingarna och deras filer.', props: z.strictObject({}) },
	DataExamples: { help: 'Öppna data: så hämtas en samling.', props: z.strictObject({}) },
	FieldGuide: { help: 'Öppna data: alla fält i alla samlingar.', props: z.strictObject({}) },
	EmbedExample: { help: 'Ett exempel på ett kort att bädda in, som ram och som bild.', props: z.strictObject({ page: pageRef() }) },
	SiteContact: { help: 'Utgivare och kontakt, ur webbplatsens inställningar.', props: z.strictObject({}) },
} as const satisfies Record<string, { help: string; props: z.ZodType }>;
export type ElementName = keyof typeof elements;
export const elementNames = Object.keys(elements) as ElementName[];
