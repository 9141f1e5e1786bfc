import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { narrativeId, type Correction } from '../../../src/core/model/correction';
import { DOCUMENT_STATES } from '../../../src/core/model/figure';
import type { Report } from '../../../src/core/model/report';
import { readReport } from '../../../src/core/read/read-report';
import { readDocument } from '../../../src/documents/read-document';
import { forgedReports } from '../../support/forged-report';

const { register, files } = forgedReports({ townships: 1, years: { from: 2023, to: 2023 }, seed: 'corrected', formats: ['txt'] });
const [file] = files;
if (file === undefined) throw new Error('nothing was forged');
const document = await readDocument(file.bytes, 'a.txt');
const AT = '2026-01-02T03:04:05.000Z';
const NEW = 'requests.new_requests.total';

function read(corrections?: readonly Correction[]): Report {
	const reading = readReport(document, register, corrections === undefined ? {} : { corrections });
	if (reading.kind !== 'annual-report') throw new Error(reading.reason);
	return reading;
}

const first = read();
const errors = ({ findings }: Report): readonly string[] =>
	findings.filter(({ status, severity }) => status === 'fail' && severity === 'error').map(({ check }) => check);
const valueOf = ({ figures }: Report, id: string): number | null | undefined => figures.find((figure) => figure.id === id)?.value;
const before = valueOf(first, NEW) ?? 0;
const metric = first.narrative.find(({ headline }) => headline)?.metric ?? '';

describe('a figure that somebody set right', () => {
	it('counts instead of what was read, which is kept beside it, and keeps its place', () => {
		const report = read([{ id: NEW, value: before + 1000, state: 'number', at: AT }]);
		const [was, is] = [first, report].map(({ figures }) => figures.find(({ id }) => id === NEW));
		expect(is).toEqual({ ...was, value: before + 1000 });
		expect(report.corrected).toEqual([{ id: NEW, value: before, state: 'number', raw: was?.raw, at: AT }]);
		expect(report.figures.filter(({ id }) => id !== NEW)).toEqual(first.figures.filter(({ id }) => id !== NEW));
	});

	it('is checked as if it were printed: a sum breaks, and set right again it holds', () => {
		expect(errors(first)).toEqual([]);
		const wrong = errors(read([{ id: NEW, value: before + 1000, state: 'number', at: AT }]));
		expect(wrong.length).toBeGreaterThan(0);
		expect(errors(read([{ id: NEW, value: before, state: 'number', at: AT }]))).toEqual([]);
	});

	it.each(DOCUMENT_STATES.filter((state) => state !== 'number'))('can be no number: %s is no zero', (state) => {
		const report = read([{ id: NEW, value: null, state, at: AT }]);
		expect(report.figures.find(({ id }) => id === NEW)).toMatchObject({ value: null, state });
	});

	it('can stand in running text, where other places are left as they are', () => {
		const id = narrativeId(metric);
		const report = read([{ id, value: 987_654, state: 'number', at: AT }]);
		const own = report.narrative.filter((figure) => figure.metric === metric && figure.headline);
		expect(own).toMatchObject([{ value: 987_654, qualifier: null }]);
		expect(report.narrative.filter((figure) => figure !== own[0])).toEqual(
			first.narrative.filter((figure) => figure.metric !== metric || !figure.headline)
		);
		expect(report.corrected?.map((one) => one.id)).toEqual([id]);
	});

	it('is nothing where the document has no such figure', () => {
		const report = read([{ id: 'requests.no_such_row.total', value: 1, state: 'number', at: AT }]);
		expect(report).toEqual({ ...first, corrected: [] });
	});
});

const IDS = [
	...first.figures.map(({ id }) => id),
	...first.narrative.flatMap((figure) => (figure.headline ? [narrativeId(figure.metric)] : []))
];
const correction = fc.oneof(
	fc.record({ id: fc.constantFrom(...IDS), value: fc.nat(), state: fc.constant('number' as const), at: fc.constant(AT) }),
	fc.record({
		id: fc.constantFrom(...IDS),
		value: fc.constant(null),
		state: fc.constantFrom('blank' as const, 'dash' as const, 'unreadable' as const),
		at: fc.constant(AT)
	})
);

describe('any set of corrections', () => {
	it('changes the figures it names and no others, keeps what was read of each, and leaves nothing behind when it is taken back', () => {
		expect(metric).not.toBe('');
		fc.assert(
			fc.property(fc.uniqueArray(correction, { selector: ({ id }) => id, maxLength: 20 }), (corrections) => {
				const report = read(corrections);
				const set = new Map(corrections.map((one) => [one.id, one]));
				for (const [index, figure] of report.figures.entries()) {
					const was = first.figures[index];
					const right = set.get(figure.id);
					expect(figure).toEqual(right === undefined ? was : { ...was, value: right.value, state: right.state });
				}
				expect(new Set(report.corrected?.map(({ id }) => id))).toEqual(new Set(set.keys()));
				for (const { id, value, state } of report.corrected ?? []) {
					const was = first.figures.find((figure) => figure.id === id);
					if (was !== undefined) expect({ value, state }).toEqual({ value: was.value, state: was.state });
				}
				expect(read([])).toEqual(first);
			}),
			{ numRuns: 25 }
		);
	}, 60_000);
});
