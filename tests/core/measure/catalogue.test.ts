import { describe, expect, it } from 'vitest';
import { figureIds, formById, leafColumns } from '../../../src/core/form/form';
import { NARRATIVE_METRICS } from '../../../src/core/form/narrative-metrics';
import { COUNTS, MEASURES, OUTCOMES } from '../../../src/core/measure/catalogue';
import { RATES } from '../../../src/core/measure/rates';

describe('the measure catalogue', () => {
	it('has no id twice', () => {
		const ids = MEASURES.map((measure) => measure.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('names only figures that their form has', () => {
		const unknown = COUNTS.flatMap(({ sources }) =>
			sources.flatMap((source) => {
				if (!('form' in source)) return [];
				const known = new Set(formById(source.form).tables.flatMap(figureIds));
				return source.figures.filter((id) => !known.has(id));
			})
		);
		expect(unknown).toEqual([]);
	});

	it('names only groups that their form has, and as their parts just the leaves of the group', () => {
		for (const { id, sources } of COUNTS) {
			for (const source of sources) {
				if (!('form' in source) || source.group === undefined) continue;
				const [tableId, groupId, columnId] = source.group.split('.');
				const table = formById(source.form).tables.find((candidate) => candidate.id === tableId);
				expect(table && leafColumns(table).some((column) => column.id === columnId), id).toBe(true);
				const leaves = table?.rows.filter((row) => row.parent === groupId && row.has_figures);
				expect(source.figures, id).toEqual(leaves?.map((row) => `${tableId}.${row.id}.${columnId}`));
			}
		}
	});

	it('names only metrics of the narrative', () => {
		const known = new Set(NARRATIVE_METRICS.map((metric) => metric.id));
		const metrics = COUNTS.flatMap(({ sources }) => sources.flatMap((source) => ('metric' in source ? [source.metric] : [])));
		expect(metrics.filter((metric) => !known.has(metric))).toEqual([]);
		expect(metrics.length).toBeGreaterThan(10);
	});

	it('builds rates and outcomes from counts', () => {
		const counts = new Set(COUNTS.map((measure) => measure.id));
		const used = [
			...OUTCOMES,
			...RATES.flatMap(({ numerator, denominators }) => [...numerator, ...denominators.flatMap(({ ids }) => ids)])
		];
		expect(used.filter((id) => !counts.has(id.replace(/^-/, '')))).toEqual([]);
	});
});
