import { expect, it } from 'vitest';
import { makeFinding } from '../../../src/core/model/make-finding';
import { doubts, findingOrder } from '../../../src/lib/review/doubts';
import { reviewedReport } from '../../support/reviewed-report';

const plain = await reviewedReport()([]);
const [one, two, three] = plain.figures.map(({ id }) => id);
if (one === undefined || two === undefined || three === undefined) throw new Error('too few figures');
const quote = { text: '甲', at: { block: 0, start: 0, end: 1 } };
const FINDINGS = [
	makeFinding({ check: 'a', severity: 'info', quotes: [quote] }),
	makeFinding({ check: 'b', severity: 'warning', cells: [`prev:${one}`, two] }),
	makeFinding({ check: 'c', severity: 'error', status: 'pass', cells: [one] }),
	makeFinding({ check: 'd', severity: 'error', status: 'not_assessable', cells: [one] }),
	makeFinding({ check: 'e', severity: 'error', cells: [three] }),
	makeFinding({ check: 'f', severity: 'warning' })
];

it('has errors first, then warnings, what cannot be judged last, and nothing that passed', () => {
	expect(findingOrder(FINDINGS)).toEqual([4, 1, 5, 0, 3]);
});

it('leads through findings, then cells that could not be read, then blank ones', () => {
	const figures = plain.figures.map((figure) => ({
		...figure,
		value: [one, two].includes(figure.id) ? null : (figure.value ?? 0),
		state: figure.id === one ? ('blank' as const) : figure.id === two ? ('unreadable' as const) : ('number' as const)
	}));
	expect(doubts({ ...plain, figures, findings: FINDINGS })).toEqual([
		{ kind: 'finding', target: three, finding: 4 },
		{ kind: 'finding', target: two, finding: 1 },
		{ kind: 'finding', target: null, finding: 5 },
		{ kind: 'finding', target: 'quote.0.0', finding: 0 },
		{ kind: 'finding', target: one, finding: 3 },
		{ kind: 'unreadable', target: two, finding: null },
		{ kind: 'blank', target: one, finding: null }
	]);
});
