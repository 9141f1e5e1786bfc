import { expect, it } from 'vitest';
import { yearStates } from '../../../src/lib/body/year-states';
import { bodyReport } from '../../support/body-report';

const due = (year: number) => ({ year, due: `${year + 1}-01-31` });
const report = (year: number, days_late: number | null) => bodyReport({}, { row: { year, days_late } });

it.each([
	['missing only because the roster expects it', [due(2022)], [], [[2022, 'missing']]],
	['on time', [due(2022)], [report(2022, 0)], [[2022, 'on_time']]],
	['late', [due(2022)], [report(2022, 12)], [[2022, 'late']]],
	['present where no date is known', [due(2022)], [report(2022, null)], [[2022, 'present']]],
	['present without a roster, whatever the date', [], [report(2022, 0)], [[2022, 'present']]],
	[
		'in order, gaps of a sample left out',
		[],
		[report(2025, null), report(2021, null)],
		[
			[2021, 'present'],
			[2025, 'present']
		]
	]
])('%s', (_, expected, reports, states) => {
	expect(yearStates({ expected, reports }).map(({ year, state }) => [year, state])).toStrictEqual(states);
});
