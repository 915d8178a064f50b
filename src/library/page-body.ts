/** The text of a page, parsed once: its own view and what other pages ask of it read the same tree. */
import { parseBody, type Body } from '../reading/body.ts';
import type { Page } from './graph.ts';

const bodies = new WeakMap<Page, Body>();

/** The parsed body of a page. Nobody may change the tree. */
export function bodyOf(page: Page): Body {
	let body = bodies.get(page);
	if (!body) bodies.set(page, (body = parseBody(page.text)));
	return body;
}
