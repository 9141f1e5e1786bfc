import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMS, figureIds } from '../../../src/core/form/form';
import { inventHistory } from '../../../src/forge/facts/invent-history';
import type { YearFacts } from '../../../src/forge/facts/invented-report';
import { inventCity } from '../../../src/forge/place/invent-city';
import { brokenBetween, brokenIdentities, INSTANCE_COUNTS } from './identities';

const CELLS = new Map(FORMS.map((form) => [form.form_id, form.tables.flatMap((table) => figureIds(table)).sort()]));
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
	it('knows all the identities of the forms', () => {
		expect(INSTANCE_COUNTS).toEqual([17, 48, 44]);
	});

	it.each<[number, string, string]>([
		[2016, 'statistics.staff_total.value', 'g1.staff.sum statistics value'],
		[2016, 'statistics.channel_website.value', 'g1.channel_max statistics value'],
		[2019, 'requests.other_handling.total', 't3.results_total requests total'],
		[2020, 'art20_9.centralised_procurement.procurement_amount', 't2.procurement.zero']
	])('notices in %d when %s is another', (year, id, identity) => {
		const facts = CITY.bodies
			.map((_, i) => history(i, 'test', year, year)[0])
			.find((of) => !id.startsWith('art20_9') || of?.figures.get(id) === 0);
		if (facts === undefined) throw new Error('no such year');
		expect(brokenIdentities(facts.form, new Map([...facts.figures, [id, get(facts, id) + 5000]]))).toContain(identity);
	});

	it('states every cell of the form of the year and keeps every identity inside it', () => {
		fc.assert(
			fc.property(fc.nat(399), fc.string(), (index, seed) => {
				for (const facts of history(index, seed, 2025, 2014)) {
					expect([...facts.figures.keys()].sort()).toEqual(CELLS.get(facts.form));
					expect(brokenIdentities(facts.form, facts.figures)).toEqual([]);
				}
			}),
			{ numRuns: 400 }
		);
	});

	it('follows the form of each year', () => {
		const forms = history(3, 's', 2022, 2014).map(({ year, form }) => `${year} ${form.slice(5)}`);
		expect(forms).toEqual([
			...[2014, 2015, 2016, 2017, 2018].map((year) => `${year} 2014`),
			...['2019 2019', '2020 2019', '2021 2021', '2022 2021']
		]);
	});

	it('keeps every identity between two years of one form', () => {
		fc.assert(
			fc.property(fc.nat(399), fc.string(), (index, seed) => {
				const years = history(index, seed, 2025, 2019);
				for (const [i, now] of years.entries()) {
					const before = years[i - 1];
					if (before?.form !== now.form || now.form === 'form-2014') continue;
					expect(brokenBetween(now.form, before.figures, now.figures)).toEqual([]);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('leaves nothing open at the end of 2020, because 2021 begins with nothing', () => {
		const open = CITY.bodies.flatMap((_, i) => {
			const [year] = history(i, 'test', 2020, 2020);
			return [...(year?.figures ?? [])].filter(([id, value]) => /carried_out|_pending$/.test(id) && value !== 0);
		});
		expect(open).toEqual([]);
		const carried = CITY.bodies.map((_, i) => get(history(i, 'test', 2020, 2020)[0], 'requests.carried_in.total'));
		expect(carried.filter((count) => count > 0).length).toBeGreaterThan(20);
	});

	it('counts items up and down, money where something was bought, and some normative documents disclosed', () => {
		const years = CITY.bodies.flatMap((_, i) => history(i, 'test', 2020, 2019));
		const changes = years.map((facts) => get(facts, 'art20_5.administrative_licence.items_change'));
		expect(changes.filter((change) => change < 0).length).toBeGreaterThan(20);
		expect(changes.filter((change) => change > 0).length).toBeGreaterThan(20);
		expect(years.filter((facts) => get(facts, 'art20_9.centralised_procurement.procurement_amount') > 0).length).toBeGreaterThan(100);
		expect(years.filter((facts) => get(facts, 'art20_1.normative_documents.disclosed_total') > 0).length).toBeGreaterThan(100);
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

	it('tells the same of a year whatever the first year asked for', () => {
		const all = history(7, 's', 2023, 2014);
		for (let from = 2014; from <= 2023; from++) expect(history(7, 's', 2023, from)).toEqual(all.slice(from - 2014));
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
		const cells: Readonly<Record<string, readonly string[]>> = {
			requests_received: ['requests.new_requests.total', 'statistics.requests_received.value'],
			requests_answered: ['requests.results_total.total', 'statistics.requests_answered.value'],
			reconsideration_cases: ['review_litigation.cases.reconsideration_total', 'statistics.reconsideration_total.value'],
			training_sessions: ['statistics.training_sessions.value']
		};
		for (const facts of CITY.bodies.flatMap((_, i) => history(i, 'test', 2025, 2014))) {
			for (const { metric, value } of facts.narrative) {
				for (const id of cells[metric] ?? []) if (facts.figures.has(id)) expect(value).toBe(get(facts, id));
			}
		}
	});

	it('tells nothing before its time', () => {
		for (const { year, narrative } of CITY.bodies.flatMap((_, i) => history(i, 'test', 2018, 2014))) {
			const metrics = narrative.map((figure) => figure.metric);
			expect(metrics).not.toContain('information_processing_fee');
			if (year < 2018) expect(metrics).not.toContain('short_video_items');
		}
	});
});
