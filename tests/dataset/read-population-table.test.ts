import { describe, expect, it } from 'vitest';
import { csvTable } from '../../src/dataset/csv-table';
import { readPopulationTable } from '../../src/dataset/read-population-table';
import { QINGSHI, DESCRIPTION, sampleFacts } from '../support/sample-facts';
import { askFolder, withDataset } from '../support/written-dataset';

const read = (text: string, listed = new Set<string>()) => readPopulationTable('population.csv', csvTable('population.csv', text), listed);

describe('readPopulationTable', () => {
	it('holds a number for every year it is said to hold for', () => {
		expect(read('body_id,from_year,to_year,residents\na,2022,2023,12000\n')).toEqual({
			population: [
				{ bodyId: 'a', year: 2022, residents: 12000 },
				{ bodyId: 'a', year: 2023, residents: 12000 }
			],
			problems: []
		});
	});

	it.each([
		['a,2022,2021,5', 'bad_value'],
		['a,22,2023,5', 'bad_value'],
		['a,2022,2022,0', 'bad_value'],
		['a,2022,2022,', 'bad_value'],
		['a,2022,2022,1万', 'bad_value'],
		[',2022,2022,5', 'bad_value']
	])('names the row %s', (row, code) => {
		const { population, problems } = read(`body_id,from_year,to_year,residents\n${row}\n`);
		expect([population, problems.map((one) => [one.code, one.row])]).toEqual([[], [[code, 2]]]);
	});

	it('keeps the first of two numbers for one body and year, of one table or two', () => {
		const listed = new Set<string>();
		expect(read('body_id,from_year,to_year,residents\na,2022,2022,5\na,2022,2022,6\n', listed).problems.map(({ code }) => code)).toEqual([
			'duplicate_population'
		]);
		expect(read('body_id,from_year,to_year,residents\na,2022,2022,7\n', listed).population).toEqual([]);
	});

	it('becomes residents of the reports of that year alone, and nothing of the others', async () => {
		const input = {
			description: DESCRIPTION,
			roster: [{ body: QINGSHI, from: 2023, to: 2023 }],
			population: [{ bodyId: QINGSHI.id, year: 2023, residents: 12000 }],
			reports: [sampleFacts(), sampleFacts({ year: 2022 })]
		};
		const rows = await withDataset(input, (dir) =>
			askFolder(dir, 'SELECT year, counts, residents, residents__state FROM report_measures ORDER BY year')
		);
		expect(rows).toEqual([
			{ year: 2022, counts: false, residents: null, residents__state: 'not_read' },
			{ year: 2023, counts: true, residents: 12000, residents__state: 'number' }
		]);
	});
});
