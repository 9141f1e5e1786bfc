import { describe, expect, it } from 'vitest';
import { bodyQuery, formatShow, NOTHING_KEPT, parseShow } from '../../../src/lib/body/body-query';
import { DEFAULT_VIEW, formatViewState, parseViewState } from '../../../src/lib/state/view-state';

const CURRENT = { year: 2023, version: 3, current: true };
const EARLIER = { year: 2023, version: 1, current: false };

describe('bodyQuery', () => {
	it.each([
		[CURRENT, null, {}, '?year=2023'],
		[CURRENT, 'requests.new_requests.total', {}, '?year=2023&fig=requests.new_requests.total'],
		[EARLIER, 'wechat_items', {}, '?year=2023&fig=wechat_items&show=v1'],
		[
			CURRENT,
			null,
			{ measure: 'views', topic: 'requests', denominator: 'held' },
			'?year=2023&measure=views&denominator=held&show=requests'
		],
		[EARLIER, null, { topic: 'requests' }, '?year=2023&show=v1-requests'],
		[CURRENT, null, { errors: 'out' }, '?year=2023&errors=out']
	] as const)('of %j, %j with %j is %j', (version, figure, kept, query) => {
		const choices = { ...NOTHING_KEPT, ...kept };
		expect(bodyQuery(version, figure, choices)).toBe(query);
	});

	it('says what a view state reads', () => {
		const query = bodyQuery(EARLIER, 'wechat_items', { measure: 'views', topic: 'outcomes', denominator: 'held', errors: 'out' });
		const options = { regions: null, years: null, types: null, shows: null, sorts: null, families: null, own: null };
		const { state, ignored } = parseViewState(new URLSearchParams(query), options);
		expect(ignored).toEqual([]);
		expect(state).toEqual({
			...DEFAULT_VIEW,
			year: 2023,
			fig: 'wechat_items',
			measure: 'views',
			denominator: 'held',
			errors: 'out',
			show: 'v1-outcomes'
		});
		expect(parseViewState(new URLSearchParams(formatViewState(state)), options).state).toEqual(state);
	});
});

describe('show', () => {
	it.each([
		[null, { version: null, topic: null }],
		['v2', { version: 2, topic: null }],
		['requests', { version: null, topic: 'requests' }],
		['v12-requests', { version: 12, topic: 'requests' }],
		['v2-', { version: 2, topic: null }],
		['bars-v2', { version: null, topic: null }]
	] as const)('%j asks for %j', (show, asked) => {
		expect(parseShow(show)).toEqual(asked);
	});

	it('says nothing where nothing is chosen', () => {
		expect(formatShow(null, null)).toBeNull();
		expect(formatShow(2, 'requests')).toBe('v2-requests');
	});
});
