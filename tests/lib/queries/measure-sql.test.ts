import { beforeAll, describe, expect, it } from 'vitest';
import { measureById } from '../../../src/core/measure/measure-by-id';
import type { Measure } from '../../../src/core/measure/measure';
import type { DatasetEngine } from '../../../src/lib/engine/dataset-engine';
import { measureSql } from '../../../src/lib/queries/measure-sql';
import { measuresInScope } from '../../../src/lib/queries/measures-in-scope';
import { forEachEngine } from '../../support/engines';
import { ALL } from './overview-fixture';

function measure(id: string): Measure {
	const found = measureById(id);
	if (found === undefined) throw new Error(`no measure ${id}`);
	return found;
}

const STATED = { outcome_full: 6, outcome_part: 2, requests_handled: 20, outcome_not_processed: 4, leaf_unavailable_not_held: 6 };
const row = (id: string, figures: object) => ({ report_id: `${id}@2023.v1`, body_id: id, year: 2023, ...figures });

forEachEngine((open) => {
	describe('measureSql', () => {
		let engine: DatasetEngine;
		beforeAll(async () => {
			engine = await open({
				bodies: ['a', 'b', 'c', 'd'].map((id) => ({ body_id: id, name: id })),
				reports: ['a', 'b', 'c', 'd'].map((id) => row(id, {})),
				report_measures: [
					row('a', STATED),
					row('b', {
						...STATED,
						requests_handled: 0,
						outcome_full: 0,
						outcome_part: 0,
						outcome_not_processed: 0,
						leaf_unavailable_not_held: 0
					}),
					row('c', { ...STATED, outcome_part: null, outcome_part__state: 'blank' }),
					row('d', { requests_handled: 0, residents: 20_000, requests_new: 0 })
				]
			});
		}, 30_000);

		async function values(id: string, denominator: string | null = null): Promise<readonly object[]> {
			const one = measuresInScope(ALL);
			const { value, numerator, denominator: n, state } = measureSql(measure(id), denominator);
			return engine.query(
				`SELECT ${value} AS value, ${numerator} AS numerator, ${n} AS n, ${state} AS state FROM (${one.sql}) ORDER BY body_id`,
				one.params
			);
		}

		it('takes a count as it stands', async () => {
			expect(await values('requests_new')).toEqual([
				...Array.from({ length: 3 }, () => ({ value: null, numerator: null, n: null, state: 'not_read' })),
				{ value: 0, numerator: 0, n: null, state: 'number' }
			]);
		});

		it('divides by the denominator asked for, and says why there is nothing to divide', async () => {
			expect(await values('disclosure_rate')).toEqual([
				{ value: 0.4, numerator: 8, n: 20, state: 'number' },
				{ value: null, numerator: null, n: null, state: 'no_cases' },
				{ value: null, numerator: null, n: null, state: 'blank' },
				{ value: null, numerator: null, n: null, state: 'not_read' }
			]);
			expect((await values('disclosure_rate', 'processed'))[0]).toEqual({ value: 0.5, numerator: 8, n: 16, state: 'number' });
			expect((await values('disclosure_rate', 'held'))[0]).toEqual({ value: 0.8, numerator: 8, n: 10, state: 'number' });
			expect(await values('disclosure_rate', 'no such')).toEqual(await values('disclosure_rate'));
		});

		it('counts per 10,000 residents', async () => {
			expect((await values('requests_per_10k'))[3]).toEqual({ value: 0, numerator: 0, n: 20_000, state: 'number' });
		});
	});
});
