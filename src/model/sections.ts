/** Sections that a type's body has. The heading is what editors write, the id is the anchor that never changes. */
export interface SectionRule {
	/** What the section is for, in code and data. */
	readonly role: string;
	/** The level-two heading, word for word. */
	readonly heading: string;
	/** The anchor: a–z and hyphens, independent of the heading's wording. */
	readonly id: string;
	readonly required: boolean;
	/** Longest allowed text, in words. */
	readonly maxWords?: number;
}
