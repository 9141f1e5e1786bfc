import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/model/report';
import { readReport } from '../../../src/core/read/read-report';
import { buildRegionIndex } from '../../../src/core/region/region-index';
import { html } from '../../../src/documents/html';

function report(name: string): Report {
	const reading = readReport(html.read(readFileSync(`tests/fixtures/read/${name}`), name), buildRegionIndex([]));
	if (reading.kind !== 'annual-report') throw new Error(reading.reason);
	return reading;
}

/** Values of a row, column by column. */
function row({ figures }: Report, id: string): readonly (number | string | null)[] {
	return figures.filter((figure) => figure.id.startsWith(`${id}.`)).map(({ state, value }) => (state === 'number' ? value : state));
}

const states = ({ tables }: Report): readonly string[] => [...new Set(Object.values(tables).map(({ state }) => state))];

describe('rows that are hard to read', () => {
	it('keeps blank totals blank and fails no identity by them', () => {
		const read = report('blank-totals.html');
		expect([read.form, states(read), read.findings]).toEqual(['form-2019', ['present'], []]);
		expect(row(read, 'requests.granted_in_full')).toEqual([72, 5, 1, 2, 5, 'blank', 'blank']);
		expect(row(read, 'requests.results_total')).toEqual([175, 15, 2, 2, 9, 5, 208]);
		expect(row(read, 'requests.refused_state_secret')).toEqual(Array.from({ length: 7 }, () => 'blank'));
	});

	it('reads totals that contradict their parts as printed, and says so', () => {
		const read = report('contradicting-totals.html');
		expect(row(read, 'review_litigation.cases').slice(0, 5)).toEqual([10, 1, 0, 0, 0]);
		expect(states(read)).toEqual(['present']);
		expect(read.findings).toMatchObject([
			{ check: 't4.reconsideration.total', severity: 'error', left: 11, right: 0 },
			{ check: 't4.litigation_after_reconsideration.total', severity: 'error', left: 5, right: 0 }
		]);
	});

	it('reads other handling as the one row it is, in a report of the newer form', () => {
		const read = report('one-row-other-handling.html');
		expect([read.form, read.tables.requests, read.tables.art20_1]).toEqual([
			'form-2021',
			{ form: 'form-2019', state: 'present' },
			{ form: 'form-2021', state: 'present' }
		]);
		expect(row(read, 'requests.other_handling')).toEqual([6, 2, 1, 0, 1, 0, 10]);
		expect(row(read, 'requests.results_total')).toEqual([127, 23, 1, 3, 8, 2, 164]);
		expect(read.findings).toEqual([]);
	});
});
