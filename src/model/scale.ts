/**
 * The collaboration scale: one table of eight rows that methods, cases, facets and pictures share.
 * Names: Tillväxtverket's presentation of the assignment, 26 September 2024, which takes the scale from the research
 * that followed Region Skåne's regional plan. The other texts are our own wording (fact sheet on methods, A.2).
 */
export interface ScaleStep {
	readonly level: number;
	readonly name: string;
	/** What the step is. */
	readonly meaning: string;
	/** What the organiser says to those invited. */
	readonly promise: string;
	/** What it takes of the organiser. */
	readonly demand: string;
	/** How one can tell that the step was reached. */
	readonly proof: string;
	/** Forms of meeting that suit the step. */
	readonly forms: string;
	/** What to avoid on this step. */
	readonly avoid: string;
}

export const scale: readonly ScaleStep[] = [
	{
		level: 1,
		name: 'Öppenhet',
		meaning: 'Arbetet går att hitta och följa. Dörren är öppen men ingen aktivitet pågår.',
		promise: 'Du kan alltid se vad vi gör.',
		demand: 'En plats där arbetet går att hitta, och någon som håller den aktuell.',
		proof: 'Diarium, webbsida, tidplan och kontaktväg finns.',
		forms: 'Webbsida, öppen kalender.',
		avoid: 'Att kalla det samverkan.',
	},
	{
		level: 2,
		name: 'Informera',
		meaning: 'En part berättar löpande för en annan. Envägs.',
		promise: 'Du får veta i tid.',
		demand: 'En lista över vilka som ska nås, och utskick som kommer i tid.',
		proof: 'Utskick, datum, målgruppslista.',
		forms: 'Nyhetsbrev, webbinarium, lägesrapport.',
		avoid: 'Att be om synpunkter utan att ta hand om dem.',
	},
	{
		level: 3,
		name: 'Lyssna',
		meaning: 'Parterna tar in varandras verklighet. Intresset växer åt båda håll.',
		promise: 'Vi vill förstå hur det ser ut hos dig.',
		demand: 'Tid att resa ut, och någon som skriver ner det ni hör.',
		proof: 'Sammanfattning som avsändaren känner igen.',
		forms: 'Intervju, lyssningsrunda, enkät, studiebesök.',
		avoid: 'Att försvara förslag i samma samtal.',
	},
	{
		level: 4,
		name: 'Diskutera',
		meaning: 'Samtal i båda riktningar om för- och nackdelar.',
		promise: 'Vi prövar argument tillsammans.',
		demand: 'Små grupper, en tydlig fråga och en samtalsledare.',
		proof: 'Dokumenterade ståndpunkter och skillnader.',
		forms: 'Rundabordssamtal, World Café, fishbowl.',
		avoid: 'För stora grupper och för korta pass.',
	},
	{
		level: 5,
		name: 'Konsultera',
		meaning: 'Den inbjudna bidrar med underlag och räknar med att påverka.',
		promise: 'Ditt bidrag syns i resultatet, eller så får du veta varför inte.',
		demand: 'Ett utkast som fortfarande går att ändra, och tid att svara på det ni får in.',
		proof: 'Svarstabell: synpunkt – bedömning – ändring.',
		forms: 'Remiss, samråd, expertpanel.',
		avoid: 'Konsultation när beslutet redan är fattat.',
	},
	{
		level: 6,
		name: 'Ge & ta',
		meaning: 'Parterna byter resurser, data, hänsyn. Kompromisser är väntade.',
		promise: 'Båda flyttar sig.',
		demand: 'Något att byta med, och deltagare som får ge besked.',
		proof: 'Lista med medgivanden från varje part.',
		forms: 'Förhandling, planforum, bilaterala möten.',
		avoid: 'Dolda mandat.',
	},
	{
		level: 7,
		name: 'Samarbeta',
		meaning: 'Parterna arbetar i samma grupp med samma uppgift.',
		promise: 'Vi gör jobbet ihop.',
		demand: 'Avsatt arbetstid i båda organisationerna och en gemensam uppdragsledning.',
		proof: 'Gemensam arbetsplan, delad bemanning, delade data.',
		forms: 'Gemensam arbetsgrupp, ÅVS, strukturbildsarbete.',
		avoid: 'Att en part i praktiken är sekreterare åt en annan.',
	},
	{
		level: 8,
		name: 'Samskapa',
		meaning: 'Parterna formar problem, lösning och beslut tillsammans och använder varandras styrkor och svagheter.',
		promise: 'Vi beslutar tillsammans.',
		demand: 'Mandat från alla parters beslutsorgan innan arbetet börjar.',
		proof: 'Avtal eller parallella beslut i alla organisationer.',
		forms: 'Pilot med delat mandat, avtal, gemensam nämndgrupp.',
		avoid: 'Att lova detta utan beslutsmandat.',
	},
];

export const scaleLevels = { min: 1, max: scale.length } as const;

/** The row for a level. Throws for a level outside the scale, which the schemas never let through. */
export function scaleStep(level: number): ScaleStep {
	const step = scale[level - 1];
	if (!step) throw new RangeError(`Collaboration level ${level} is outside 1–${scale.length}`);
	return step;
}

/** `5–6, konsultera till ge & ta`: a range as readers meet it in facts and lists. */
export function scaleRange(range: { min: number; max: number }): string {
	const low = scaleStep(range.min).name.toLowerCase();
	if (range.min === range.max) return `${range.min}, ${low}`;
	return `${range.min}–${range.max}, ${low} till ${scaleStep(range.max).name.toLowerCase()}`;
}
