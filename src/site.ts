/**
 * What differs between one publisher of the site and another. The only place where these values stand.
 * Set the environment variables in brackets when you build for a real address.
 */
export const site = {
	name: 'Rumslig',
	/** One sentence: what it is and for whom. */
	description: 'Kunskap och metoder för dig som arbetar med strategisk planering i regional utveckling.',
	/** Address without a trailing slash [SITE_URL]. The default is reserved for examples (RFC 2606). */
	url: process.env['SITE_URL'] ?? 'https://rumslig.example',
	/** Folder on the host, beginning and ending with a slash [SITE_BASE]. */
	base: process.env['SITE_BASE'] ?? '/',
	/** Who publishes [SITE_PUBLISHER]. Empty until someone does; no legal sentence about a public body is printed. */
	publisher: { name: process.env['SITE_PUBLISHER'] ?? '' },
	/** Address of a contact page or form, never a person's e-mail [SITE_CONTACT]. */
	contact: process.env['SITE_CONTACT'] ?? '',
	/** Where the content is edited, up to and including the folder above src/ [SITE_EDIT_URL]. */
	editUrl: process.env['SITE_EDIT_URL'] ?? '',
	/** Whether readers may save the site in the browser. `off` takes away the button and empties what was saved [SITE_OFFLINE]. */
	offline: process.env['SITE_OFFLINE'] !== 'off',
	/** The ledger of published addresses, from the root of the repository [SITE_LEDGER]. Tests build with another. */
	ledger: process.env['SITE_LEDGER'] ?? 'permalinks.json',
	licences: {
		data: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.sv' },
		text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/deed.sv' },
	},
} as const;

/** An address inside the site, with the host's folder in front: `/metoder/strukturbild/`. */
export function address(path: string): string {
	return path.startsWith('/') ? site.base + path.slice(1) : path;
}
