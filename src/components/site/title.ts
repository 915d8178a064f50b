/** Starlight's id for a page's heading; the skip link and the contents list point there. */
export const PAGE_TITLE_ID = '_top';
