import type { Finding } from '../../model/finding';
import type { TextLocator } from '../../model/locator';
import { makeFinding } from '../../model/make-finding';
import { ruleById } from '../rules';
import type { Paragraphs } from './paragraphs';

const MOST_QUOTES = 5;

/** The report that another one resembles. */
export interface SimilarTo {
	/** Body id and name. */
	readonly body: string;
	readonly name: string;
	readonly year: number;
}

/** What the browser and the data set call the two kinds of likeness. */
export type SimilarityCheck = 'c.same_year' | 'c.own_past';

/**
 * The finding on a report that is nearly the same as another; it quotes the longest passages of its own, in their order.
 * The fingerprint is of check, other body and other year alone.
 * @param paragraphs of the report itself
 * @param passages of the report itself
 */
export function similarityFinding(
	check: SimilarityCheck,
	{ body, name, year }: SimilarTo,
	paragraphs: Paragraphs,
	passages: readonly TextLocator[]
): Finding {
	const longest = [...passages].sort((a, b) => b.end - b.start - (a.end - a.start)).slice(0, MOST_QUOTES);
	const quotes = longest
		.sort((a, b) => a.block - b.block || a.start - b.start)
		.flatMap((at) => {
			const text = paragraphs.get(at.block);
			return text === undefined ? [] : [{ text: text.slice(at.start, at.end), at }];
		});
	const { severity } = ruleById(check);
	return makeFinding({ check, severity, params: { body, name, year }, quotes }, [body, year]);
}
