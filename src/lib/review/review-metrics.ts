import { NARRATIVE_METRICS, type NarrativeMetric } from '../../core/form/narrative-metrics';
import type { StatedNarrative } from '../../dataset/report-facts';
import { narrativeTarget } from './target-id';

/** A place of running text that states a figure. */
export interface Mention {
	/** Target id. */
	readonly id: string;
	readonly stated: StatedNarrative;
	/** Whether it can be taken for the report's own figure instead of the one that counts. */
	readonly canBeOwn: boolean;
}

/** A figure of running text: the place that counts as the report's own, and the others. */
export interface ReviewMetric {
	readonly metric: NarrativeMetric;
	readonly own: Mention | null;
	readonly others: readonly Mention[];
}

/** The figures of running text that a report states, in the order of the metrics. */
export function reviewMetrics(narrative: readonly StatedNarrative[]): readonly ReviewMetric[] {
	return NARRATIVE_METRICS.flatMap((metric): readonly ReviewMetric[] => {
		const places = narrative.flatMap((stated, index) =>
			stated.metric === metric.id ? [{ id: narrativeTarget(stated, index), stated }] : []
		);
		if (places.length === 0) return [];
		const own = places.find(({ stated }) => stated.headline);
		const mention = ({ id, stated }: (typeof places)[number]): Mention => ({
			id,
			stated,
			canBeOwn: own !== undefined && metric.kind !== 'boolean' && stated.value !== null && stated.value !== own.stated.value
		});
		return [
			{
				metric,
				own: own === undefined ? null : { ...own, canBeOwn: false },
				others: places.filter((place) => place !== own).map(mention)
			}
		];
	});
}
