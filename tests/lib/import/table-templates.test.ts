import { describe, expect, it } from 'vitest';
import { tableCsv } from '../../../src/lib/charts/table-csv';
import { TEMPLATES, tableTemplate } from '../../../src/lib/import/table-templates';
import { rosterTable } from '../../../src/lib/import/roster-table';
import { readOwnTable } from '../../../src/lib/own/read-own-table';
import { REGISTER } from '../../support/sample-facts';

const read = (csv: string) => readOwnTable({ name: 'a.csv', mapping: null }, new TextEncoder().encode(csv), REGISTER);

describe('templates', () => {
	it.each(TEMPLATES.flatMap((name) => (['zh', 'en'] as const).map((language) => [name, language] as const)))(
		'%s in %s is understood, every column of it',
		(name, language) => {
			const found = read(tableCsv(tableTemplate(name, language)));
			expect(found).toMatchObject({ kind: name.replace(/_.*/, ''), rows: 1 });
			expect(found?.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
		}
	);
});

describe('rosterTable', () => {
	it('is read as the roster it is made as', () => {
		const townships = [...REGISTER.byCode.values()]
			.filter(({ code }) => /^980101\d{3}$/.test(code))
			.map(({ code, name }) => ({ code, name, above: [] }));
		expect(read(tableCsv(rosterTable(townships, 2021, 2023)))).toMatchObject({ kind: 'roster', rows: 2, problems: [] });
	});
});
