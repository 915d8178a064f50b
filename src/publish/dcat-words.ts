/** What the catalogue of open data says of each collection, in Swedish and English. */
import type { CollectionName } from '../model/types.ts';

export interface Words {
	/** English name of the dataset. */
	readonly en: string;
	/** What it holds, in one sentence each. */
	readonly holds: string;
	readonly holdsEn: string;
	readonly keywords: readonly string[];
}

/** What a planner and a machine abroad need to know of each collection. A new collection is missed here by the compiler. */
export const wordsOf: Readonly<Record<CollectionName, Words>> = {
	situations: {
		en: 'Situations in regional planning',
		holds: 'Uppgifter som en planerare ställs inför, och vägen genom kunskapsbasen för var och en.',
		holdsEn: 'Tasks that a planner meets, each with a path through the knowledge base.',
		keywords: ['regional utveckling', 'strategisk planering'],
	},
	guides: {
		en: 'Guides to strategic planning',
		holds: 'Guider om strategisk planering i regionalt utvecklingsarbete.',
		holdsEn: 'Guides to strategic planning in regional development.',
		keywords: ['regional utveckling', 'strategisk planering'],
	},
	methods: {
		en: 'Planning methods',
		holds: 'Metoder med steg, tid, grupp, roller, mallar och samverkansnivå.',
		holdsEn: 'Methods with steps, time, group size, roles, templates and level of collaboration.',
		keywords: ['metoder', 'samverkan', 'strategisk planering'],
	},
	packages: {
		en: 'Method packages',
		holds: 'Metoder i en genomtänkt ordning.',
		holdsEn: 'Methods in a considered order.',
		keywords: ['metoder', 'strategisk planering'],
	},
	cases: {
		en: 'Case studies in strategic planning',
		holds: 'Fallstudier från Sverige och Europa: vad som gjordes, vilka metoder som prövades och vad som inte gick.',
		holdsEn: 'Case studies from Sweden and Europe: what was done, which methods were tried and what did not work.',
		keywords: ['fallstudier', 'regional planering', 'Europa'],
	},
	euActs: {
		en: 'EU acts that concern planning',
		holds: 'EU-rättsakter som rör planering, med skyldigheter, datum, nivåer och läget i Sverige.',
		holdsEn: 'EU acts that concern planning, with duties, dates, levels and how far Sweden has come.',
		keywords: ['EU-rätt', 'skyldigheter', 'planering'],
	},
	processes: {
		en: 'Swedish planning processes',
		holds: 'Planeringsprocesser i Sverige: ansvar, lagstöd, tidscykel, verkan och vad som ger underlag till vad.',
		holdsEn: 'Planning processes in Sweden: responsibility, legal basis, cycle, force and what feeds what.',
		keywords: ['planeringssystem', 'fysisk planering', 'transportplanering'],
	},
	regions: {
		en: 'Swedish regions and their strategies',
		holds: 'Sveriges regioner: koder, folkmängd, regional utvecklingsstrategi och vad som inte är känt.',
		holdsEn: 'The regions of Sweden: codes, population, regional development strategy and what is not known.',
		keywords: ['regioner', 'regional utvecklingsstrategi', 'län'],
	},
	webinars: {
		en: 'Webinars on strategic planning',
		holds: 'Webbinarier: tid, arrangörer, material och frågor att ta med hem.',
		holdsEn: 'Webinars: time, organisers, material and questions to take home.',
		keywords: ['webbinarier', 'strategisk planering'],
	},
	espon: {
		en: 'ESPON results for Swedish regions',
		holds: 'Underlag från ESPON som en svensk region kan använda.',
		holdsEn: 'ESPON results of use to a Swedish region.',
		keywords: ['ESPON', 'territoriell analys'],
	},
	about: {
		en: 'Pages about the site',
		holds: 'Sidor om webbplatsen själv.',
		holdsEn: 'Pages about the site itself.',
		keywords: ['metadata'],
	},
	sources: {
		en: 'Sources on regional planning',
		holds: 'Källor som uppgifterna bygger på, som CSL-JSON.',
		holdsEn: 'The sources that the data builds on, as CSL-JSON.',
		keywords: ['källor', 'bibliografi'],
	},
	terms: {
		en: 'Glossary of regional planning',
		holds: 'Termer i regional planering med definition, engelsk term och källa.',
		holdsEn: 'Terms of regional planning with definition, English term and source.',
		keywords: ['ordlista', 'terminologi', 'planering'],
	},
	events: {
		en: 'Events in regional planning',
		holds: 'Daterade händelser i regional planering, så noga som datumen är kända.',
		holdsEn: 'Dated events in regional planning, as precisely as the dates are known.',
		keywords: ['kalender', 'händelser'],
	},
	actors: {
		en: 'Actors in regional planning',
		holds: 'Organisationer som nämns i de andra samlingarna.',
		holdsEn: 'Organisations named in the other collections.',
		keywords: ['organisationer', 'offentlig sektor'],
	},
	usedBy: {
		en: 'Reported use of the knowledge base',
		holds: 'Vad organisationer har berättat att de har gjort med en sida.',
		holdsEn: 'What organisations have told that they have done with a page.',
		keywords: ['organisationer', 'regional utveckling'],
	},
};
