import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, formatViewState, parseViewState, type ViewOptions, type ViewState } from '../../../src/lib/state/view-state';

const OPTIONS: ViewOptions = { regions: ['99', '9901', '990101'], years: [2021, 2025], types: ['government', 'street'] };
const parse = (query: string, options: ViewOptions = OPTIONS) => parseViewState(new URLSearchParams(query), options);

describe('view state in the address', () => {
	it.each<{ query: string; state: Partial<ViewState> }>([
		{ query: '', state: {} },
		{ query: '?region=990101', state: { region: '990101' } },
		{ query: '?region=99&from=2022&to=2024', state: { region: '99', from: 2022, to: 2024 } },
		{ query: '?from=2023&to=2023', state: { from: 2023, to: 2023 } },
		{ query: '?to=2022&type=street', state: { to: 2022, type: 'street' } },
		{ query: '?year=2023&fig=requests.new_requests.total', state: { year: 2023, fig: 'requests.new_requests.total' } },
		{ query: '?fig=wechat_items', state: { fig: 'wechat_items' } }
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

	it('says nothing about parameters of other names', () => {
		expect(parse('?utm_source=x&isappinstalled=0')).toEqual({ state: DEFAULT_VIEW, ignored: [] });
	});

	it('takes any well-formed value where the choice is not known', () => {
		const open: ViewOptions = { regions: null, years: null, types: null };
		expect(parse('?region=370211&from=1999&type=department', open).ignored).toEqual([]);
		expect(parse('?region=370211107', open).ignored).toEqual([{ name: 'region', value: '370211107' }]);
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
				fig: orNull(fc.stringMatching(/^[a-z0-9_]{1,12}(\.[a-z0-9_]{1,12}){0,2}$/))
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
		const names = fc.constantFrom('region', 'from', 'to', 'type', 'year', 'fig');
		const value = fc.oneof(fc.string(), fc.constantFrom('99', '2021', '2024', '2025', 'street', 'a.b'));
		fc.assert(
			fc.property(fc.array(fc.tuple(names, value)), (pairs) => {
				const { state, ignored } = parseViewState(new URLSearchParams(pairs), OPTIONS);
				expect(parse(formatViewState(state))).toEqual({ state, ignored: [] });
				const kept = Object.values(state).filter((said) => said !== null).length;
				expect(kept + ignored.length).toBe(pairs.length);
			})
		);
	});
});
