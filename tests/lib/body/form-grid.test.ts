import { describe, expect, it } from 'vitest';
import { FORMS, figureIds, formById, leafColumns } from '../../../src/core/form/form';
import { formGrid, type GridHeading } from '../../../src/lib/body/form-grid';

const TABLES = FORMS.flatMap((form) => form.tables.map((table) => ({ name: `${form.form_id} ${table.id}`, table })));

/** Number of cells each line covers once spans from above are counted in. */
function widths(lines: readonly (readonly Pick<GridHeading<unknown>, 'colSpan' | 'rowSpan'>[])[]): readonly number[] {
	return lines.map((_, at) =>
		lines
			.slice(0, at + 1)
			.flatMap((line, from) => line.filter((cell) => from + cell.rowSpan > at))
			.reduce((sum, cell) => sum + cell.colSpan, 0)
	);
}

describe.each(TABLES)('$name', ({ table }) => {
	const grid = formGrid(table);

	it('has every figure once, in form order', () => {
		expect(grid.lines.flatMap((line) => line.figureIds)).toStrictEqual(figureIds(table));
	});

	it('fills every line of the header', () => {
		const columns = leafColumns(table).length;
		expect(widths(grid.header)).toStrictEqual(grid.header.map(() => columns));
	});

	it('fills every line of the body', () => {
		const figures = grid.lines.map((line) => line.figureIds.map(() => ({ colSpan: 1, rowSpan: 1 })));
		const cells = grid.lines.map((line, index) => [...line.headings, ...(figures[index] ?? [])]);
		const columns = grid.labelColumns + leafColumns(table).length;
		expect(widths(cells)).toStrictEqual(grid.lines.map(() => columns));
	});
});

it('lays the table of requests out as the form of 2021 prints it', () => {
	const table = formById('form-2021').tables.find(({ id }) => id === 'requests');
	const grid = table && formGrid(table);
	expect(grid?.labelColumns).toBe(3);
	expect(grid?.header.map((line) => line.map(({ item, colSpan, rowSpan }) => [item.label, colSpan, rowSpan]))).toStrictEqual([
		[
			['自然人', 1, 2],
			['法人或其他组织', 5, 1],
			['总计', 1, 2]
		],
		[
			['商业企业', 1, 1],
			['科研机构', 1, 1],
			['社会公益组织', 1, 1],
			['法律服务机构', 1, 1],
			['其他', 1, 1]
		]
	]);
	expect(grid?.lines[2]?.headings.map(({ item, colSpan, rowSpan }) => [item.id, colSpan, rowSpan])).toStrictEqual([
		['results', 1, 22],
		['granted_in_full', 2, 1]
	]);
	expect(grid?.lines[4]?.headings.map(({ item, colSpan, rowSpan }) => [item.id, colSpan, rowSpan])).toStrictEqual([
		['refused', 1, 8],
		['refused_state_secret', 1, 1]
	]);
});
