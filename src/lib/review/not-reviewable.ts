import { problemWords, type ProblemCode } from '../../dataset/problem';
import type { FileOutcome } from '../own/own-file';
import { m } from '../paraglide/messages';
import { getLocale } from '../paraglide/runtime';

/** Why there is no report to review in a file, in a sentence; `null` while it is still to be read, and where there is one. */
export function notReviewable(outcome: FileOutcome): string | null {
	const words = (code: ProblemCode, reason: string): string =>
		`${problemWords({ code, params: { reason }, message: '' }, getLocale() === 'en' ? 'en' : 'zh')}${m.review_full_stop()}`;
	switch (outcome.state) {
		case 'queued':
		case 'read':
			return null;
		case 'not_report':
			return words('not_a_report', outcome.reason);
		case 'failed':
			return words(outcome.code, outcome.message);
		case 'same':
			return m.review_same({ name: outcome.as });
		case 'table':
			return m.review_table();
		case 'choice':
			return outcome.summary === null ? m.review_undecided() : null;
	}
}
