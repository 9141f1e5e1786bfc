import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureIds, formById } from '../../../src/core/form/form';
import { inventHistory } from '../../../src/forge/facts/invent-history';
import type { YearFacts } from '../../../src/forge/facts/invented-report';
import { inventCity } from '../../../src/forge/place/invent-city';
import { brokenIdentities, INSTANCE_COUNT } from './identities';

const FORM = formById('form-2021');
const CITY = inventCity(400, 'test');
const body = (index: number): (typeof CITY.bodies)[number] => {
	const found = CITY.bodies[index];
	if (found === undefined) throw new Error(`no body ${index}`);
	return found;
};
const history = (index: number, seed: string, to = 2025, from = 2021): readonly YearFacts[] => [
	...inventHistory(body(index), { from, to }, seed)
];
const get = (facts: YearFacts | undefined, id: string): number => {
	const value = facts?.figures.get(id);
	if (value === undefined) throw new Error(`no figure ${id}`);
	return value;
};

describe('inventHistory', { timeout: 60_000 }, () => {
	it('knows all the identities of the form', () => {
		expect(INSTANCE_COUNT).toBe(44);
	});

	it('states all 200 cells and keeps every identity inside a year', () => {
		const ids = FORM.tables.flatMap((table) => figureIds(table)).sort();
		fc.assert(
			fc.property(fc.nat(399), fc.string(), (index, seed) => {
				for (const facts of history(index, seed)) {
					expect([...facts.figures.keys()].sort()).toEqual(ids);
					expect(brokenIdentities(facts.figures)).toEqual([]);
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('keeps what one year hands to the next', () => {
		const stock = (kind: string): string => `art20_1.normative_documents.${kind}`;
		fc.assert(
			fc.property(fc.nat(399), fc.string(), (index, seed) => {
				const years = history(index, seed);
				for (const [i, now] of years.entries()) {
					const before = years[i - 1];
					for (const column of ['natural_person', 'commercial_enterprise', 'legal_service_organisation', 'total']) {
						const carried = before === undefined ? 0 : get(before, `requests.carried_out.${column}`);
						expect(get(now, `requests.carried_in.${column}`)).toBe(carried);
					}
					if (before === undefined) continue;
					const grown = get(before, stock('in_force_total')) + get(now, stock('issued_this_year')) - get(now, stock('repealed_this_year'));
					expect(get(now, stock('in_force_total'))).toBe(grown);
					for (const block of ['reconsideration', 'litigation_direct', 'litigation_after_reconsideration']) {
						const pending = get(before, `review_litigation.cases.${block}_pending`);
						expect(get(now, `review_litigation.cases.${block}_total`)).toBeGreaterThanOrEqual(pending);
					}
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('tells the same of a year whatever the last year asked for', () => {
		expect(history(7, 's', 2025).slice(0, 2)).toEqual(history(7, 's', 2022));
	});

	it('is skewed as townships are: most years see 0 to 5 requests, few see dozens, one body in forty about 200', () => {
		const received = CITY.bodies.map((_, i) => get(history(i, 'test')[2], 'requests.new_requests.total'));
		expect(received.filter((n) => n <= 5).length).toBeGreaterThan(300);
		expect(received.filter((n) => n >= 150 && n <= 260)).toHaveLength(10);
		expect(received.filter((n) => n >= 17 && n <= 66)).toHaveLength(30);
	});

	it('publishes on a day of the following year, mostly by the end of January, and not always', () => {
		const all = CITY.bodies.flatMap((_, i) => history(i, 'test'));
		for (const { year, published } of all) {
			expect(published.slice(0, 5)).toBe(`${year + 1}-`);
			expect(new Date(`${published}T00:00:00Z`).toISOString().slice(0, 10)).toBe(published);
		}
		const share = (test: (facts: YearFacts) => boolean): number => all.filter(test).length / all.length;
		expect(share(({ published }) => published.slice(5) > '01-31')).toBeGreaterThan(0.08);
		expect(share(({ published }) => published.slice(5) > '01-31')).toBeLessThan(0.16);
		expect(share(({ reported }) => !reported)).toBeGreaterThan(0.03);
		expect(share(({ reported }) => !reported)).toBeLessThan(0.07);
	});

	it('states every metric at most once and readership in few reports', () => {
		const all = CITY.bodies.flatMap((_, i) => history(i, 'test'));
		for (const { narrative } of all) {
			const metrics = narrative.map((figure) => figure.metric);
			expect(new Set(metrics).size).toBe(metrics.length);
		}
		const states = (metric: string): number => all.filter(({ narrative }) => narrative.some((figure) => figure.metric === metric)).length;
		expect(states('readership_views')).toBeGreaterThan(all.length * 0.02);
		expect(states('readership_views')).toBeLessThan(all.length * 0.12);
	});

	it('restates the tables truly', () => {
		for (const facts of CITY.bodies.flatMap((_, i) => history(i, 'test'))) {
			for (const { metric, value } of facts.narrative) {
				if (metric === 'requests_received') expect(value).toBe(get(facts, 'requests.new_requests.total'));
				if (metric === 'requests_answered') expect(value).toBe(get(facts, 'requests.results_total.total'));
				if (metric === 'reconsideration_cases') expect(value).toBe(get(facts, 'review_litigation.cases.reconsideration_total'));
			}
		}
	});
});
