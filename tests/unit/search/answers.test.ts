import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/search/answers.ts';
import { doc, rankerOf } from '../../fixtures/search.ts';

const pages = ['Kartmöte', 'Kartkväll', 'Kartstudie', 'Kartlek'].map((title) => doc(title, { summary: `${title} hålls i samråd.` }));
const ranker = rankerOf(pages);
const details = pages.map(({ summary }) => [summary, []] as const);

describe('an answer', () => {
	it('has title and summary of every hit', () => {
		const { hits } = answer(ranker, 'samråd', {}, details);
		expect(hits).toHaveLength(pages.length);
		for (const { title, summary } of hits) expect([title.length, summary.length]).not.toContain(0);
	});

	it('has the hits that will not be drawn bare, and in their places', () => {
		const whole = answer(ranker, 'samråd', {}, details).hits;
		const { hits } = answer(ranker, 'samråd', { drawn: 2 }, details);
		expect(hits.map(({ path }) => path)).toEqual(whole.map(({ path }) => path));
		expect(hits.map(({ summary }) => summary.length > 0)).toEqual([true, true, false, false]);
	});

	it('has no summaries before the details have come', () => {
		for (const { summary, title } of answer(ranker, 'samråd', {}, []).hits) expect([title.length > 0, summary]).toEqual([true, []]);
	});
});
