import { narrativeId } from '../../core/model/correction';
import type { StatedNarrative } from '../../dataset/report-facts';

/**
 * Id of a figure of running text, by which both sides of a review name it: that of a correction for the report's own figure, the number in
 * the report for other places. Ids of form cells are their own.
 */
export function narrativeTarget({ metric, headline }: StatedNarrative, index: number): string {
	return headline ? narrativeId(metric) : `mention.${index}`;
}

/** Id of a passage that a finding rests on. */
export function quoteTarget(finding: number, quote: number): string {
	return `quote.${finding}.${quote}`;
}
