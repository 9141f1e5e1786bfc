import { expect, it } from 'vitest';
import type { StatedNarrative } from '../../../src/dataset/report-facts';
import { reviewMetrics } from '../../../src/lib/review/review-metrics';

const stated = (metric: string, value: number | null, headline: boolean): StatedNarrative => ({
	metric,
	value,
	qualifier: null,
	scope: null,
	headline,
	quote: String(value),
	at: { block: 0, start: 0, end: 1 }
});

it('offers other places that state another number, where the report has a figure of its own', () => {
	const [website] = reviewMetrics([
		stated('website_items', 5, false),
		stated('website_items', 7, true),
		stated('website_items', 7, false),
		stated('website_items', null, false)
	]);
	expect(website?.own).toMatchObject({ id: 'narrative.website_items', canBeOwn: false });
	expect(website?.others.map(({ id, canBeOwn }) => [id, canBeOwn])).toEqual([
		['mention.0', true],
		['mention.2', false],
		['mention.3', false]
	]);
});

it('offers nothing where there is no figure to set right, and nothing of what is no number', () => {
	const metrics = reviewMetrics([
		stated('weibo_items', 5, false),
		stated('no_requests_statement', 1, true),
		stated('no_requests_statement', 0, false)
	]);
	expect(metrics.flatMap(({ others }) => others.map(({ canBeOwn }) => canBeOwn))).toEqual([false, false]);
	expect(metrics.find(({ metric }) => metric.id === 'weibo_items')?.own).toBeNull();
});
