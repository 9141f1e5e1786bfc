import { describe, expect, it } from 'vitest';
import { versionChanges } from '../../../src/lib/body/version-changes';
import type { NarrativeRow } from '../../../src/lib/queries/body-words';
import type { BodyReport } from '../../../src/lib/queries/load-reports';
import { bodyReport } from '../../support/body-report';

const NEW = 'requests.new_requests.total';
const FULL = 'requests.granted_in_full.total';

const words = (metric: string, value: number | null, headline = true): NarrativeRow => ({
	report_id: 'x',
	ordinal: 1,
	metric,
	value,
	qualifier: null,
	scope: null,
	headline,
	quote: null
});

function changed(earlier: BodyReport, later: BodyReport): readonly (readonly [string, number | string | null, number | string | null])[] {
	return versionChanges(earlier, later).figures.map(({ subject, before, after }) => [
		subject.id,
		before.value ?? before.state,
		after.value ?? after.state
	]);
}

const only = (id: string, table: Partial<BodyReport['tables'][number]>, report: BodyReport): BodyReport => ({
	...report,
	tables: report.tables.flatMap((one) => (one.id === id ? [{ ...one, ...table }] : []))
});

describe('versionChanges', () => {
	it('finds no change between equal versions', () => {
		const report = bodyReport({ [NEW]: 3 });
		const { figures, tables, compared } = versionChanges(report, bodyReport({ [NEW]: 3 }));
		expect([figures, tables]).toEqual([[], []]);
		expect(compared).toBeGreaterThan(175);
	});

	it('gives old and new of each figure that differs, zero and the states included', () => {
		const earlier = bodyReport({ [NEW]: 3, [FULL]: 0 });
		const later = bodyReport({ [NEW]: 0 }, { odd: { [FULL]: { state: 'dash', raw: '/' } } });
		expect(changed(earlier, later)).toEqual([
			[NEW, 3, 0],
			[FULL, 0, 'dash']
		]);
	});

	it('takes a dash drawn otherwise for the same', () => {
		const drawn = (raw: string) => bodyReport({}, { odd: { [NEW]: { state: 'dash', raw } } });
		expect(changed(drawn('/'), drawn('—'))).toEqual([]);
	});

	it('compares only what both versions were read for', () => {
		const earlier = bodyReport({ [NEW]: 3 }, { row: { extent: 'partial', origin: 'headlines' } });
		const later = bodyReport({ [NEW]: 4, [FULL]: 4 }, { narrative: [words('wechat_items', 9)] });
		expect(changed(earlier, later)).toEqual([[NEW, 3, 4]]);
		expect(versionChanges(earlier, later).compared).toBe(1);
	});

	it('has nothing to compare where one version was not read for any table', () => {
		const earlier = { ...bodyReport({}, { row: { extent: 'partial' } }), tables: [] };
		expect(versionChanges(earlier, bodyReport({ [NEW]: 4 }))).toEqual({ compared: 0, figures: [], tables: [] });
	});

	it('tells a table that was a picture or not there as one change', () => {
		const later = bodyReport({ [NEW]: 4 });
		const picture = only('requests', { state: 'image', form: null, values: [] }, bodyReport({}));
		expect(changed(picture, later)).toEqual([]);
		expect(versionChanges(picture, later).tables.find(({ table }) => table.id === 'requests')).toMatchObject({
			before: 'image',
			after: 'cells'
		});
		const gone = only('requests', { state: 'absent', form: null, values: [] }, later);
		expect(versionChanges(later, gone).tables.find(({ table }) => table.id === 'requests')).toMatchObject({
			before: 'cells',
			after: 'absent'
		});
	});

	it('does not compare cells of two generations', () => {
		const earlier = only('requests', {}, bodyReport({ [NEW]: 3 }, { row: { form: 'form-2019' } }));
		const { figures, tables } = versionChanges(earlier, only('requests', {}, bodyReport({ [NEW]: 4 })));
		expect(figures).toEqual([]);
		expect(tables.filter(({ table }) => table.id === 'requests')).toMatchObject([{ before: 'cells', after: 'cells' }]);
	});

	it('compares headline figures of running text, and parts never', () => {
		const earlier = bodyReport({}, { narrative: [words('wechat_items', 50), words('website_items', 7, false)] });
		const later = bodyReport({}, { narrative: [words('wechat_items', 51), words('website_items', 8, false)] });
		expect(changed(earlier, later)).toEqual([['wechat_items', 50, 51]]);
		expect(changed(earlier, bodyReport({}))).toEqual([['wechat_items', 50, 'absent']]);
	});

	it('takes a count in running text and the same count in a table for one figure', () => {
		const earlier = bodyReport({}, { narrative: [words('reconsideration_cases', 0)], row: { extent: 'partial', origin: 'headlines' } });
		const total = 'review_litigation.cases.reconsideration_total';
		expect(changed({ ...earlier, tables: [] }, bodyReport({ [total]: 0 }))).toEqual([]);
		expect(changed({ ...earlier, tables: [] }, bodyReport({ [total]: 2 }))).toEqual([[total, 0, 2]]);
	});

	it('takes a stated group total and the sum of its rows for the same figure', () => {
		const rows = ['not_held', 'needs_creation', 'unclear_after_correction'].map((row) => `requests.unavailable_${row}.total`);
		const later = bodyReport(Object.fromEntries(rows.map((id) => [id, 1])));
		const stated = (value: number) => ({
			...bodyReport({}, { groups: { 'requests.unavailable.total': value }, row: { extent: 'partial', origin: 'headlines' } })
		});
		expect(changed(stated(3), later)).toEqual([]);
		expect(changed(stated(4), later)).toEqual([['requests.unavailable.total', 4, 3]]);
	});
});
