/** The redirects as data: what partners check their links against. */
import { addressOf, type LedgerRecord } from '../ledger/record.ts';
import { movedAnchors, redirectsOf, statusOf } from '../ledger/redirects.ts';
import { site } from '../site.ts';
import { fullUrl } from './publication.ts';

/** Version 1 of the file: addresses are whole, dates ISO. Properties are added, never taken away or given another meaning. */
export function redirectsData(ledger: readonly LedgerRecord[]) {
	return {
		version: 1,
		licence: site.licences.data.url,
		redirects: redirectsOf(ledger).map(({ from, to, kind, record }) => ({
			from: fullUrl(from),
			to: to === undefined ? null : fullUrl(to),
			status: statusOf[kind],
			kind,
			title: record.title,
			reason: record.reason ?? null,
			ended: record.ended ?? null,
		})),
		anchors: movedAnchors(ledger).map(({ page, from, to }) => ({
			from: fullUrl(`${page}#${from}`),
			to: fullUrl(to === null ? page : `${page}#${to}`),
		})),
		/** Every address that leads to a page now, with the day it was first published. */
		pages: ledger
			.filter(({ status }) => status === 'live')
			.map((record) => ({ url: fullUrl(addressOf(record)), title: record.title, published: record.published })),
	};
}
