/** Ranks beside the page, so that the field never waits for it. The page fetches the files and hands them over. */
import { answer, type AnswerOptions, type Results } from '../../search/answers.ts';
import { createRanker, type Ranker } from '../../search/rank.ts';
import type { FileDetails, RegisterFile } from '../../search/register-file.ts';

export type Message =
	/** The text of a file. The register comes before the first question. */
	| { readonly register: string }
	| { readonly details: string }
	| { readonly id: number; readonly query: string; readonly options: AnswerOptions };

export interface Reply {
	readonly id: number;
	readonly results: Results;
}

let ranker: Ranker | undefined;
let details: FileDetails = [];

addEventListener('message', ({ data }: MessageEvent<Message>) => {
	if ('register' in data) ranker = createRanker(JSON.parse(data.register) as RegisterFile);
	else if ('details' in data) details = JSON.parse(data.details) as FileDetails;
	else if (ranker) postMessage({ id: data.id, results: answer(ranker, data.query, data.options, details) } satisfies Reply);
});
