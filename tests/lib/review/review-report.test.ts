import { describe, expect, it } from 'vitest';
import { isCellLocator } from '../../../src/core/model/locator';
import { sourceSubject } from '../../../src/lib/body/source-subject';
import { documentMarks } from '../../../src/lib/review/document-marks';
import { editableFigure } from '../../../src/lib/review/editable';
import { reviewedFacts } from '../../../src/lib/review/reviewed-facts';
import { reviewEvidence } from '../../../src/lib/review/review-evidence';
import { reviewMetrics } from '../../../src/lib/review/review-metrics';
import { reviewReport } from '../../../src/lib/review/review-report';
import { reviewTables } from '../../../src/lib/review/review-tables';
import { targetNames } from '../../../src/lib/review/target-names';
import { reviewedReport } from '../../support/reviewed-report';

describe.each(['html', 'txt', 'pdf'] as const)('a report read from %s', async (format) => {
	const facts = await reviewedReport({ formats: [format], seed: `review ${format}` })([]);
	const reviewed = reviewedFacts(facts, []);
	const report = reviewReport(reviewed);

	it('has every figure in its statutory table as it was read', () => {
		const cells = new Map(reviewTables(report).flatMap(({ cells }) => [...cells]));
		expect(facts.figures.length).toBeGreaterThan(150);
		for (const { id, value, state } of facts.figures) expect({ id, ...cells.get(id) }).toMatchObject({ id, value, state });
		const stated = new Set(facts.figures.map(({ id }) => id));
		for (const [id, { state }] of cells) if (!stated.has(id)) expect(state).toBe('absent');
	});

	it('has every figure and every quoted word marked in its document, each once', () => {
		const marks = documentMarks(facts);
		const marked = [...marks.values()].flatMap(({ text, cells }) => [...text.map(({ id }) => id), ...[...cells.values()].flat()]);
		const expected = [
			...facts.figures.map(({ id }) => id),
			...reviewMetrics(facts.narrative).flatMap(({ own, others }) => [own, ...others].flatMap((one) => one?.id ?? []))
		];
		expect(marked.filter((id) => !id.startsWith('quote.')).sort()).toEqual(expected.sort());
		expect(new Set(marked).size).toBe(marked.length);
	});

	it('has the text of the document where a mark is', () => {
		for (const { raw, at } of facts.figures) {
			const block = at === null ? undefined : facts.document?.blocks[at.block];
			if (at === null || block === undefined) throw new Error('a figure without a place');
			const text = isCellLocator(at)
				? block.kind === 'table' && block.rows[at.row]?.[at.cell]?.text
				: block.kind === 'paragraph' && block.text.slice(at.start, at.end);
			expect(text).toBe(raw);
		}
		expect(reviewEvidence(facts)?.blocks).toBe(facts.document?.blocks);
	});

	it('names everything that is marked and lets every figure be set right', () => {
		const names = targetNames(facts, report);
		for (const { id, value, state, raw } of facts.figures) {
			expect(names.get(id)).toBeTruthy();
			expect(editableFigure(reviewed, report, id)).toMatchObject({ id, value, state, printed: raw, original: null });
		}
		expect(editableFigure(reviewed, report, 'requests.nothing.total')).toBeNull();
		expect(editableFigure(reviewed, report, 'mention.0')).toBeNull();
	});

	it('can be asked like a report of a data set', () => {
		const [first] = facts.figures;
		expect(sourceSubject(report, first?.id ?? '')).toMatchObject({ kind: 'cell', cell: { value: first?.value, state: first?.state } });
	});
});
