import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/core/measure/catalogue';
import { FINDING_CLASSES, VERDICT_FILTERS } from '../../../src/lib/queries/finding-filter';
import type { Beside } from '../../../src/lib/state/beside';
import {
	DEFAULT_VIEW,
	formatViewState,
	MOST_PICKS,
	parseViewState,
	SCALES,
	type ViewOptions,
	type ViewState
} from '../../../src/lib/state/view-state';

const OPTIONS: ViewOptions = {
	regions: ['99', '9901', '990101'],
	years: [2021, 2025],
	types: ['government', 'street'],
	shows: ['rank', 'bump'],
	sorts: null,
	families: ['sum', 'time'],
	own: true
};
const parse = (query: string, options: ViewOptions = OPTIONS) => parseViewState(new URLSearchParams(query), options);

describe('view state in the address', () => {
	it.each<{ query: string; state: Partial<ViewState> }>([
		{ query: '', state: {} },
		{ query: '?region=990101', state: { region: '990101' } },
		{ query: '?region=99&from=2022&to=2024', state: { region: '99', from: 2022, to: 2024 } },
		{ query: '?from=2023&to=2023', state: { from: 2023, to: 2023 } },
		{ query: '?to=2022&type=street', state: { to: 2022, type: 'street' } },
		{ query: '?year=2023&fig=requests.new_requests.total', state: { year: 2023, fig: 'requests.new_requests.total' } },
		{ query: '?find=%E7%94%B2%E9%95%87%20%3Cb%3E%26%22', state: { find: '甲镇 <b>&"' } },
		{ query: '?fig=wechat_items', state: { fig: 'wechat_items' } },
		{ query: '?errors=out', state: { errors: 'out' } },
		{ query: '?beside=demo', state: { beside: 'demo' } },
		{ query: '?beside=opened&own=out', state: { beside: 'opened', own: 'out' } },
		{ query: '?beside=/data/city/', state: { beside: '/data/city/' } },
		{ query: '?with=views&beside=real', state: { with: 'views', beside: 'real' } },
		{
			query: '?measure=disclosure_rate&with=views&denominator=held&min=5&scale=log',
			state: { measure: 'disclosure_rate', with: 'views', denominator: 'held', min: 5, scale: 'log' }
		},
		{
			query: '?only=1&peers=county&show=bump&sort=name&embed=ranking&pick=b,a-dept',
			state: { only: true, peers: 'county', show: 'bump', sort: 'name', embed: 'ranking', picks: ['b', 'a-dept'] }
		},
		{
			query: '?severity=not_assessable&family=time&verdict=undecided&due=02-20&cell=990101001.2023&finding=370211-tax.2023.0a1b2c3d',
			state: {
				severity: 'not_assessable',
				family: 'time',
				verdict: 'undecided',
				due: '02-20',
				cell: '990101001.2023',
				finding: '370211-tax.2023.0a1b2c3d'
			}
		}
	])('$query is read and written back', ({ query, state }) => {
		expect(parse(query)).toEqual({ state: { ...DEFAULT_VIEW, ...state }, ignored: [] });
		expect(formatViewState({ ...DEFAULT_VIEW, ...state })).toBe(query);
	});

	it.each([
		['?region=12345', [{ name: 'region', value: '12345' }]],
		['?region=11', [{ name: 'region', value: '11' }]],
		['?region=', [{ name: 'region', value: '' }]],
		['?from=2019', [{ name: 'from', value: '2019' }]],
		['?to=0', [{ name: 'to', value: '0' }]],
		['?year=2023.5', [{ name: 'year', value: '2023.5' }]],
		['?type=department', [{ name: 'type', value: 'department' }]],
		['?fig=a..b', [{ name: 'fig', value: 'a..b' }]],
		['?measure=salary', [{ name: 'measure', value: 'salary' }]],
		['?beside=own', [{ name: 'beside', value: 'own' }]],
		['?beside=//elsewhere.test/x/', [{ name: 'beside', value: '//elsewhere.test/x/' }]],
		['?beside=https://elsewhere.test/x/', [{ name: 'beside', value: 'https://elsewhere.test/x/' }]],
		['?own=in', [{ name: 'own', value: 'in' }]],
		['?with=%3Cscript%3E', [{ name: 'with', value: '<script>' }]],
		['?denominator=half', [{ name: 'denominator', value: 'half' }]],
		['?errors=in', [{ name: 'errors', value: 'in' }]],
		['?min=0', [{ name: 'min', value: '0' }]],
		['?min=1000', [{ name: 'min', value: '1000' }]],
		['?only=yes', [{ name: 'only', value: 'yes' }]],
		['?show=pie', [{ name: 'show', value: 'pie' }]],
		['?find=%20', [{ name: 'find', value: ' ' }]],
		[`?find=${'x'.repeat(61)}`, [{ name: 'find', value: 'x'.repeat(61) }]],
		['?scale=cubic', [{ name: 'scale', value: 'cubic' }]],
		['?severity=fatal', [{ name: 'severity', value: 'fatal' }]],
		['?family=copy', [{ name: 'family', value: 'copy' }]],
		['?verdict=maybe', [{ name: 'verdict', value: 'maybe' }]],
		['?due=02-29', [{ name: 'due', value: '02-29' }]],
		['?due=04-31', [{ name: 'due', value: '04-31' }]],
		['?due=2-1', [{ name: 'due', value: '2-1' }]],
		['?cell=990101001', [{ name: 'cell', value: '990101001' }]],
		['?finding=990101001.2023', [{ name: 'finding', value: '990101001.2023' }]],
		['?embed=%00', [{ name: 'embed', value: '\0' }]],
		['?pick=', [{ name: 'pick', value: '' }]],
		["?fig=a'b", [{ name: 'fig', value: "a'b" }]],
		[
			'?from=2025&to=2021',
			[
				{ name: 'from', value: '2025' },
				{ name: 'to', value: '2021' }
			]
		]
	])('%s is ignored by name', (query, ignored) => {
		expect(parse(query)).toEqual({ state: DEFAULT_VIEW, ignored });
	});

	it('keeps the good half of a bad address and the first of two values', () => {
		expect(parse('?region=99&year=abc&region=9901')).toEqual({
			state: { ...DEFAULT_VIEW, region: '99' },
			ignored: [
				{ name: 'region', value: '9901' },
				{ name: 'year', value: 'abc' }
			]
		});
	});

	it('keeps of a list of bodies each once and no more than can be chosen, and names the rest', () => {
		const ids = Array.from({ length: 5000 }, (_, index) => `9901${index}`);
		const { state, ignored } = parse(`?pick=${['a', 'a', '<b>', ...ids].join(',')}`);
		expect(state.picks).toEqual(['a', ...ids.slice(0, MOST_PICKS - 1)]);
		expect(ignored).toEqual([{ name: 'pick', value: ['a', '<b>', ...ids.slice(MOST_PICKS - 1)].join(',') }]);
	});

	it('says nothing about parameters of other names', () => {
		expect(parse('?utm_source=x&isappinstalled=0')).toEqual({ state: DEFAULT_VIEW, ignored: [] });
	});

	it('takes any well-formed value where the choice is not known', () => {
		const open: ViewOptions = { regions: null, years: null, types: null, shows: null, sorts: null, families: null, own: null };
		expect(parse('?region=370211&from=1999&type=department', open).ignored).toEqual([]);
		expect(parse('?region=370211107', open).ignored).toEqual([{ name: 'region', value: '370211107' }]);
	});

	it('knows no data set to show beside where pages show no own reports', () => {
		expect(parse('?beside=demo', { ...OPTIONS, own: false }).ignored).toEqual([{ name: 'beside', value: 'demo' }]);
	});

	it('gives back every state it can be given', () => {
		const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
		const year = fc.integer({ min: 2021, max: 2025 });
		const states = fc
			.record({
				region: orNull(fc.constantFrom(...(OPTIONS.regions ?? []))),
				years: fc.tuple(orNull(year), orNull(year)),
				type: orNull(fc.constantFrom(...(OPTIONS.types ?? []))),
				year: orNull(year),
				fig: orNull(fc.stringMatching(/^[a-z0-9_]{1,12}(\.[a-z0-9_]{1,12}){0,2}$/)),
				measure: orNull(fc.constantFrom(...MEASURES.map(({ id }) => id))),
				with: orNull(fc.constantFrom('views', 'refusal_rate')),
				denominator: orNull(fc.constantFrom('handled', 'held')),
				min: orNull(fc.integer({ min: 1, max: 999 })),
				picks: fc.uniqueArray(fc.stringMatching(/^[\w-]{1,20}$/), { maxLength: MOST_PICKS }),
				only: fc.boolean(),
				peers: orNull(fc.constant('county' as const)),
				errors: orNull(fc.constant('out' as const)),
				show: orNull(fc.constantFrom('rank', 'bump')),
				sort: orNull(fc.stringMatching(/^[a-z][a-z0-9_-]{0,9}$/)),
				find: orNull(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '')),
				scale: orNull(fc.constantFrom(...SCALES)),
				severity: orNull(fc.constantFrom(...FINDING_CLASSES)),
				family: orNull(fc.constantFrom('sum', 'time')),
				verdict: orNull(fc.constantFrom(...VERDICT_FILTERS)),
				due: orNull(fc.constantFrom('01-31', '02-28', '03-31', '12-31')),
				cell: orNull(fc.stringMatching(/^[\w-]{1,20}\.20\d\d$/)),
				finding: orNull(fc.stringMatching(/^[\w-]{1,20}\.20\d\d\.[\da-f]{8}$/)),
				embed: orNull(fc.stringMatching(/^[a-z][a-z0-9_-]{0,9}$/)),
				beside: orNull(fc.constantFrom<Beside[]>('real', 'demo', 'opened', '/', '/a/b.c/', '/%E7%94%B2/x&y=z/')),
				own: orNull(fc.constant('out' as const))
			})
			.filter(({ years: [from, to] }) => from === null || to === null || from <= to)
			.map(({ years: [from, to], ...rest }): ViewState => ({ ...rest, from, to }));
		fc.assert(
			fc.property(states, (state) => {
				expect(parse(formatViewState(state))).toEqual({ state, ignored: [] });
			})
		);
	});

	it('makes of any address a state that says itself, and loses no word of it', () => {
		const names = fc.constantFrom(
			'region',
			'from',
			'to',
			'type',
			'year',
			'fig',
			'measure',
			'min',
			'only',
			'show',
			'find',
			'scale',
			'embed',
			'beside',
			'own'
		);
		const value = fc.oneof(fc.string(), fc.constantFrom('99', '2021', '2024', '2025', 'street', 'a.b', 'views', '1', 'rank', 'log'));
		fc.assert(
			fc.property(fc.array(fc.tuple(names, value)), (pairs) => {
				const { state, ignored } = parseViewState(new URLSearchParams(pairs), OPTIONS);
				expect(parse(formatViewState(state))).toEqual({ state, ignored: [] });
				const kept = Object.entries(state).filter(
					([name, said]) => said !== DEFAULT_VIEW[name as keyof ViewState] && name !== 'picks'
				).length;
				expect(kept + ignored.length).toBe(pairs.length);
			})
		);
	});
});
