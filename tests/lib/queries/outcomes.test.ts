import { beforeAll, describe, expect, it } from 'vitest';
import { APPLICANTS, flowName } from '../../../src/core/measure/applicants';
import { OUTCOMES } from '../../../src/core/measure/catalogue';
import type { Engine } from '../../../src/lib/engine/engine';
import { applicantOutcomeParts } from '../../../src/lib/queries/applicant-outcome-parts';
import { applicantOutcomes } from '../../../src/lib/queries/applicant-outcomes';
import { carryOver } from '../../../src/lib/queries/carry-over';
import { carryOverGaps } from '../../../src/lib/queries/carry-over-gaps';
import { loadOutcomes } from '../../../src/lib/queries/load-outcomes';
import { outcomeReasonParts } from '../../../src/lib/queries/outcome-reason-parts';
import { outcomeReasons } from '../../../src/lib/queries/outcome-reasons';
import { outcomesOfBodies, type BodyOutcomesParams } from '../../../src/lib/queries/outcomes-of-bodies';
import { outcomesOfReports } from '../../../src/lib/queries/outcomes-of-reports';
import { outcomesTotal } from '../../../src/lib/queries/outcomes-total';
import { ask } from '../../../src/lib/queries/query';
import { reviewResults } from '../../../src/lib/queries/review-results';
import { forEachEngine } from '../../support/engines';
import { outcomesFixture } from './outcomes-fixture';
import { ALL } from './overview-fixture';

const BODIES: BodyOutcomesParams = { scope: ALL, denominator: null, min: 30, picks: [], most: 10 };

forEachEngine((open) => {
	let census: Engine;
	let sample: Engine;
	beforeAll(async () => {
		census = await open(outcomesFixture(true));
		sample = await open(outcomesFixture(false));
	}, 60_000);

	describe('outcomesTotal', () => {
		it('adds up the reports that state all six, and the rate over those that state its parts', async () => {
			expect(await ask(census, outcomesTotal, { scope: ALL, denominator: null })).toEqual([
				{
					reports: 5,
					expected: 10,
					stated: 4,
					outcome_full: 31,
					outcome_part: 10,
					outcome_refused: 6,
					outcome_unavailable: 8,
					outcome_not_processed: 1,
					outcome_other: 6,
					rate_reports: 4,
					granted: 41,
					concluded: 62
				}
			]);
		});
		it('divides the way asked for, over the reports that state what that takes', async () => {
			const at = async (denominator: string) => (await ask(sample, outcomesTotal, { scope: ALL, denominator }))[0];
			expect(await at('processed')).toMatchObject({ rate_reports: 4, granted: 41, concluded: 61, expected: null });
			expect(await at('held')).toMatchObject({ rate_reports: 2, granted: 26, concluded: 33 });
		});
		it('says nothing, not zero, of a scope in which nobody states them', async () => {
			const [row] = await ask(census, outcomesTotal, { scope: { ...ALL, region: '11' }, denominator: null });
			expect(row).toMatchObject({ reports: 0, expected: 0, stated: 0, outcome_full: null, granted: null, concluded: null });
		});
	});

	describe('outcomesOfBodies', () => {
		it('puts each body of the roster into a class, the largest first', async () => {
			const rows = await ask(census, outcomesOfBodies, BODIES);
			expect(rows.map((row) => [row.short_name, row.class, row.reports, row.stated, row.requests, row.granted, row.concluded])).toEqual([
				['甲镇', 'share', 2, 2, 60, 40, 60],
				['乙镇', 'few', 1, 1, 2, 1, 2],
				['丙镇', 'none', 1, 1, 0, null, null],
				['丁镇', 'unstated', 1, 0, null, null, null],
				['戊镇', 'no_report', 0, 0, null, null, null]
			]);
		});
		it('expects nobody without a roster', async () => {
			const rows = await ask(sample, outcomesOfBodies, BODIES);
			expect(rows.map((row) => row.class)).toEqual(['share', 'few', 'none', 'unstated']);
		});
		it('follows the smallest n, keeps chosen bodies in a short list, and says how many there are', async () => {
			const rows = await ask(census, outcomesOfBodies, { ...BODIES, min: 2, most: 1, picks: ['b', 'nobody'] });
			expect(rows.filter((row) => row.class === 'share').map((row) => [row.short_name, row.of_class])).toEqual([
				['甲镇', 2],
				['乙镇', 2]
			]);
		});
	});

	it('applicantOutcomes adds up both forms, and no report with a cell that is no number', async () => {
		const [row] = await ask(census, applicantOutcomes, ALL);
		const flows = APPLICANTS.flatMap((applicant) => OUTCOMES.map((outcome) => flowName(applicant, outcome)));
		expect(row?.stated).toBe(2);
		expect(Object.fromEntries(flows.map((flow) => [flow, row?.[flow]]).filter(([, value]) => value !== 0))).toEqual({
			natural_person__outcome_full: 30,
			natural_person__outcome_refused: 2,
			commercial_enterprise__outcome_other: 4,
			legal_service_organisation__outcome_other: 2
		});
		const [nobody] = await ask(census, applicantOutcomes, { ...ALL, region: '990102' });
		expect(nobody).toMatchObject({ stated: 0, natural_person__outcome_full: null });
	});

	it('applicantOutcomeParts lists the cells that the flow adds up, of both forms', async () => {
		const rows = await ask(census, applicantOutcomeParts, { scope: ALL, cells: 10 });
		expect(rows.map((row) => [row.year, row.cell, row.value, row.found])).toEqual([
			[2021, 'granted_in_full.natural_person', 20, 2],
			[2021, 'other_fee_not_paid_in_time.legal_service_organisation', 2, 2],
			[2021, 'refused_internal_affairs.natural_person', 1, 2],
			[2021, 'refused_state_secret.natural_person', 1, 2],
			[2020, 'granted_in_full.natural_person', 10, 2],
			[2020, 'other_handling.commercial_enterprise', 4, 2]
		]);
		// Whole reports only: the second one would make six.
		expect(await ask(census, applicantOutcomeParts, { scope: ALL, cells: 5 })).toHaveLength(4);
	});

	it('outcomeReasonParts lists the reasons given, of reports that are counted', async () => {
		const rows = await ask(census, outcomeReasonParts, { scope: ALL, cells: 10 });
		expect(rows.map((row) => [row.group, row.year, row.measure, row.value, row.found])).toEqual([
			['other_handling', 2021, 'leaf_other_correction_not_made_in_time', 1, 1],
			['other_handling', 2021, 'leaf_other_handling_other', 1, 1],
			['refused', 2020, 'leaf_refused_third_party_rights', 2, 2],
			['refused', 2020, 'leaf_refused_state_secret', 1, 2],
			['refused', 2021, 'leaf_refused_third_party_rights', 2, 2],
			['unavailable', 2021, 'leaf_unavailable_not_held', 4, 1],
			['unavailable', 2021, 'leaf_unavailable_needs_creation', 2, 1]
		]);
	});

	it('outcomeReasons counts only reports that state every reason of a group', async () => {
		const [row] = await ask(census, outcomeReasons, ALL);
		expect(row).toMatchObject({
			refused__reports: 2,
			leaf_refused_state_secret: 1,
			leaf_refused_third_party_rights: 4,
			unavailable__reports: 2,
			leaf_unavailable_not_held: 4,
			not_processed__reports: 0,
			leaf_not_processed_petition: null,
			other_handling__reports: 1,
			leaf_other_handling_other: 1
		});
	});

	describe('carryOver', () => {
		it('follows requests from year to year and compares only bodies that state both ends', async () => {
			const rows = await ask(census, carryOver, ALL);
			expect(rows).toMatchObject([
				{ year: 2020, reports: 1, expected: 5, stated: 1, carried_out: 2, pairs: 1, pairs_out: 2, pairs_in: 1, differing: 1 },
				{ year: 2021, reports: 4, expected: 5, stated: 3, carried_in: 1, received: 42, concluded: 38, carried_out: 5, pairs: 0 }
			]);
			expect(rows[1]).toMatchObject({ pairs_out: null, pairs_in: null, rate_reports: 3, rate_out: 5, rate_of: 43 });
		});
		it('looks beyond the last year of the scope for what came of it', async () => {
			const [row] = await ask(census, carryOver, { ...ALL, from: 2020, to: 2020 });
			expect(row).toMatchObject({ pairs: 1, pairs_in: 1 });
		});
		it('carryOverGaps names the bodies', async () => {
			expect(await ask(census, carryOverGaps, { scope: ALL, limit: 5 })).toEqual([
				{ body_id: 'a', short_name: '甲镇', county: '1县', year: 2020, carried_out: 2, next_in: 1 }
			]);
		});
	});

	it('reviewResults adds up the reports that state all results of a way', async () => {
		const [row] = await ask(census, reviewResults, ALL);
		expect(row).toMatchObject({
			reconsideration__reports: 2,
			reconsideration__total: 4,
			reconsideration__upheld: 2,
			reconsideration__corrected: 1,
			reconsideration__pending: 1,
			litigation_direct__reports: 0,
			litigation_direct__total: null
		});
	});

	it('outcomesOfReports tells what is not stated by its state', async () => {
		const rows = await ask(sample, outcomesOfReports, { scope: ALL, limit: 1 });
		expect(rows).toMatchObject([{ short_name: '甲镇', year: 2021, found: 5, outcome_full: 20 }]);
		const all = await ask(sample, outcomesOfReports, { scope: ALL, limit: 9 });
		expect(all.find((row) => row.short_name === '丁镇')).toMatchObject({
			outcome_full: 7,
			outcome_refused: null,
			outcome_refused__state: 'blank',
			outcome_other__state: 'not_read'
		});
	});

	describe('loadOutcomes', () => {
		const params = { scope: ALL, denominator: null, min: 30, picks: [] };
		it('answers every question of the page', async () => {
			const data = await loadOutcomes(census, params);
			expect(data.bodies).toHaveLength(5);
			expect(data.reports).toEqual({ outcomes: [], requests: [], reviews: [] });
		});
		it('lists single reports only without a roster, and nobody who states nothing', async () => {
			const data = await loadOutcomes(sample, params);
			expect(data.bodies.map((row) => row.class)).toEqual(['share', 'few', 'none']);
			expect(data.reports.requests.map((row) => [row.short_name, row.year, row['requests_carried_out']])).toEqual([
				['甲镇', 2021, 5],
				['甲镇', 2020, 2],
				['乙镇', 2021, 0],
				['丙镇', 2021, 0]
			]);
			expect(data.reports.reviews.map((row) => [row.short_name, row['reconsiderations'], row['litigations__state']])).toEqual([
				['甲镇', 4, 'not_read'],
				['丁镇', 3, 'not_read']
			]);
		});
	});
});
