/** Size of a preview in pixels, the one that Open Graph's readers agree on. Alone, so that a page's head does not load what draws. */
export const previewSize = { width: 1200, height: 630 } as const;
