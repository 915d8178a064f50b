/**
 * Every closed list of values in the content model: one table each, in the order the reader meets them.
 * The key is the identifier an editor writes, `label` is what the reader sees.
 */

export interface VocabularyRow {
	/** What the reader sees, in Swedish, lower case. */
	readonly label: string;
	/** One plain sentence for editors and for help texts. */
	readonly help?: string;
}

export type Vocabulary<K extends string = string> = Readonly<Record<K, VocabularyRow>>;

/** Declares a vocabulary without losing its literal keys. */
function vocabulary<const K extends string>(rows: Record<K, VocabularyRow>): Vocabulary<K> {
	return rows;
}

/** The keys of a vocabulary, in order, as the tuple that `z.enum` wants. */
export function keysOf<K extends string>(table: Vocabulary<K>): [K, ...K[]] {
	return Object.keys(table) as [K, ...K[]];
}

/** Phases of a strategy's life. Source: the method sheet, section 0.2. */
export const phases = vocabulary({
	prepare: { label: 'rigga', help: 'Ni bestämmer vad ni ska göra, med vilka och hur.' },
	understand: { label: 'förstå nuläge', help: 'Ni tar fram och delar kunskap om länet.' },
	choose: { label: 'vägval', help: 'Ni väger alternativ och väljer riktning.' },
	anchor: { label: 'förankra', help: 'Ni gör valet känt, förstått och buret av fler.' },
	implement: { label: 'genomföra', help: 'Ni gör det ni har bestämt.' },
	learn: { label: 'följa upp och lära', help: 'Ni ser efter vad som hände och ändrar kurs.' },
});

/** Geographical levels at which something is planned. */
export const planningLevels = vocabulary({
	eu: { label: 'EU' },
	crossBorder: { label: 'gränsöverskridande' },
	national: { label: 'nationell' },
	crossRegional: { label: 'flera län' },
	regional: { label: 'regional' },
	subRegional: { label: 'delregional', help: 'Flera kommuner inom ett län.' },
	municipal: { label: 'kommunal' },
	local: { label: 'lokal', help: 'En plats, en ort eller ett enskilt projekt.' },
	seaArea: { label: 'havsområde' },
	riverBasin: { label: 'vattendistrikt' },
	gridArea: { label: 'elnätsområde' },
});
export type PlanningLevel = keyof typeof planningLevels;

/** How sure we are of a claim. Belongs to a claim, never to a page. */
export const certainties = vocabulary({
	confirmed: { label: 'bekräftad', help: 'Uppgiften är läst i källan.' },
	commonKnowledge: { label: 'allmänt känd', help: 'Etablerad kunskap i fältet, inte kontrollerad mot en enskild källa.' },
	uncertain: { label: 'osäker', help: 'Källor skiljer sig åt, är gamla eller saknas.' },
	analysis: { label: 'analys', help: 'Vår egen bedömning, inte en uppgift ur en källa.' },
});
export type Certainty = keyof typeof certainties;

/** Where a page is in its life. */
export const statuses = vocabulary({
	draft: { label: 'utkast', help: 'Syns bara när du utvecklar.' },
	published: { label: 'publicerad', help: 'Läst av den som skrev.' },
	reviewed: { label: 'granskad', help: 'Läst av någon annan än den som skrev.' },
	ended: { label: 'avslutad', help: 'Sidan ligger kvar men uppdateras inte.' },
});

/** Roles that answer for a page. Never a person. */
export const responsibleRoles = vocabulary({
	editor: { label: 'redaktör' },
	methodLead: { label: 'metodansvarig' },
	legalEditor: { label: 'redaktör för EU-rätt' },
	planningEditor: { label: 'redaktör för planeringssystemet' },
});

export const difficulties = vocabulary({
	easy: { label: 'lätt', help: 'En van mötesledare klarar den utan att ha gjort den förut.' },
	medium: { label: 'medel', help: 'Kräver förberedelse och någon som har provat.' },
	demanding: { label: 'krävande', help: 'Kräver särskild kompetens, data eller lång tid.' },
});

export const settings = vocabulary({
	onSite: { label: 'på plats' },
	digital: { label: 'digitalt' },
	hybrid: { label: 'blandat', help: 'Några i rummet och några på skärm samtidigt.' },
});

export const timeUnits = vocabulary({
	minutes: { label: 'min' },
	hours: { label: 'tim' },
	days: { label: 'dagar' },
	weeks: { label: 'veckor' },
	months: { label: 'månader' },
});
export type TimeUnit = keyof typeof timeUnits;

export const templateFormats = vocabulary({
	word: { label: 'Word' },
	excel: { label: 'Excel' },
	slides: { label: 'bildspel' },
	print: { label: 'utskrift' },
});

/** What force a plan or a decision has. */
export const legalStatuses = vocabulary({
	binding: { label: 'bindande' },
	guiding: { label: 'vägledande' },
	steersFunds: { label: 'styr medel' },
	protects: { label: 'skyddar områden' },
	agreement: { label: 'avtal' },
	evidence: { label: 'underlag' },
	voluntary: { label: 'frivillig' },
});

/** EU instruments by their legal kind (article 288 TFEU), plus what is not yet law. */
export const instruments = vocabulary({
	regulation: { label: 'förordning', help: 'Gäller direkt i Sverige.' },
	directive: { label: 'direktiv', help: 'Sverige måste föra in målen i svensk rätt.' },
	recommendation: { label: 'rekommendation', help: 'Inte bindande.' },
	proposal: { label: 'förslag', help: 'Inte beslutat ännu.' },
});

export const actStatuses = vocabulary({
	inForce: { label: 'i kraft' },
	changing: { label: 'i kraft, ändring föreslagen' },
	proposed: { label: 'föreslagen' },
	repealed: { label: 'upphävd' },
});

export const actDateKinds = vocabulary({
	proposed: { label: 'föreslagen' },
	adopted: { label: 'antagen' },
	inForce: { label: 'i kraft' },
	applies: { label: 'börjar tillämpas' },
	transposition: { label: 'ska införas i svensk rätt' },
	amended: { label: 'ändrad' },
	review: { label: 'ska ses över' },
});

/** Who has to do something. The same words in facets, duties and calendars. */
export const dutyBearers = vocabulary({
	memberState: { label: 'medlemsstaten' },
	government: { label: 'regeringen' },
	agency: { label: 'statlig myndighet' },
	countyBoard: { label: 'länsstyrelsen' },
	region: { label: 'regionen' },
	municipality: { label: 'kommunen' },
	gridOperator: { label: 'nätföretag' },
	developer: { label: 'den som söker tillstånd' },
	company: { label: 'företag' },
	euInstitutions: { label: 'EU:s institutioner' },
});
export type DutyBearer = keyof typeof dutyBearers;

/** How far Sweden has come with an EU act. */
export const implementationStatuses = vocabulary({
	implemented: { label: 'genomförd' },
	partly: { label: 'delvis genomförd' },
	undecided: { label: 'inte beslutad' },
	unknown: { label: 'okänt' },
});

export const materialStatuses = vocabulary({
	published: { label: 'publicerat' },
	notFound: { label: 'inte funnet' },
});

export const esponKinds = vocabulary({
	appliedResearch: { label: 'tillämpad forskning' },
	targetedAnalysis: { label: 'användarstyrd analys' },
	report: { label: 'rapport' },
	tool: { label: 'verktyg' },
	data: { label: 'data' },
	guidance: { label: 'vägledning' },
});

/** The field of society that a planning process belongs to. */
export const sectors = vocabulary({
	whole: { label: 'alla sektorer' },
	land: { label: 'mark och boende' },
	transport: { label: 'transporter och bredband' },
	energy: { label: 'energi' },
	nature: { label: 'natur, vatten och miljö' },
	safety: { label: 'klimat och beredskap' },
	business: { label: 'näringsliv och kompetens' },
	service: { label: 'service och kultur' },
});
export type Sector = keyof typeof sectors;

/** How spatial a planning process is. */
export const spatialContents = vocabulary({
	map: { label: 'ja, med karta' },
	areas: { label: 'ja, områden eller objekt' },
	partial: { label: 'delvis' },
	none: { label: 'nej' },
	unknown: { label: 'okänt' },
});

export const yesNoUnknown = vocabulary({
	yes: { label: 'ja' },
	no: { label: 'nej' },
	unknown: { label: 'okänt' },
});

export const eventKinds = vocabulary({
	assignment: { label: 'uppdraget' },
	call: { label: 'utlysning' },
	inquiry: { label: 'utredning' },
	report: { label: 'rapport eller plan' },
	meeting: { label: 'träff' },
	webinar: { label: 'webbinarium' },
	deadline: { label: 'frist' },
	takesEffect: { label: 'börjar gälla' },
});

export const actorKinds = vocabulary({
	government: { label: 'regering och riksdag' },
	agency: { label: 'statlig myndighet' },
	countyBoard: { label: 'länsstyrelse' },
	region: { label: 'region' },
	municipality: { label: 'kommun' },
	cooperation: { label: 'samarbetsorgan' },
	foreignPublic: { label: 'offentlig aktör i annat land' },
	eu: { label: 'EU-organ' },
	academy: { label: 'universitet eller forskning' },
	company: { label: 'företag' },
	association: { label: 'förening eller nätverk' },
});

/** Countries that cases come from. ISO 3166-1 alpha-2; `eu` for several countries together. */
export const countries = vocabulary({
	se: { label: 'Sverige' },
	dk: { label: 'Danmark' },
	no: { label: 'Norge' },
	fi: { label: 'Finland' },
	ee: { label: 'Estland' },
	lv: { label: 'Lettland' },
	de: { label: 'Tyskland' },
	nl: { label: 'Nederländerna' },
	ch: { label: 'Schweiz' },
	at: { label: 'Österrike' },
	gb: { label: 'Storbritannien' },
	ie: { label: 'Irland' },
	fr: { label: 'Frankrike' },
	es: { label: 'Spanien' },
	si: { label: 'Slovenien' },
	pl: { label: 'Polen' },
	eu: { label: 'flera länder' },
});

/** Kinds of source, named as in CSL 1.0.2. */
export const sourceTypes = vocabulary({
	webpage: { label: 'webbsida' },
	report: { label: 'rapport' },
	legislation: { label: 'lag, förordning eller EU-rättsakt' },
	bill: { label: 'proposition, skrivelse eller direktiv' },
	'article-journal': { label: 'vetenskaplig artikel' },
	'article-newspaper': { label: 'tidningsartikel' },
	book: { label: 'bok' },
	dataset: { label: 'data' },
	speech: { label: 'presentation' },
	document: { label: 'dokument' },
});

/** Written instead of a value when we have looked and found nothing. Shown to the reader. */
export const NOT_DOCUMENTED = 'notDocumented';
export const notDocumentedLabel = 'inte dokumenterat';
