import { NARRATIVE_METRICS, type NarrativeMetric } from '../../core/form/narrative-metrics';
import type { Quote } from '../../core/model/finding';
import type { FindingRow } from '../queries/body-words';

/** Passages that a finding rests on, as printed, in the order of its sides. */
export function findingPassages({ quotes }: Pick<FindingRow, 'quotes'>): readonly string[] {
	return (JSON.parse(quotes) as readonly Quote[]).map(({ text }) => text.trim());
}

/** The metric of running text that a finding is about; `null` for the others. */
export function findingMetric({ params }: Pick<FindingRow, 'params'>): NarrativeMetric | null {
	const { metric } = JSON.parse(params) as { readonly metric?: string };
	return NARRATIVE_METRICS.find(({ id }) => id === metric) ?? null;
}
