import { describe, expect, it } from 'vitest';
import type { DocumentState, Figure } from '../../src/core/model/figure';
import { makeFinding } from '../../src/core/model/make-finding';
import { judge, type StatedFigure } from '../../src/forge/judge';

const number = (value: number): StatedFigure => ({ value, state: 'number' });
const without = (state: DocumentState): StatedFigure => ({ value: null, state });
const read = (id: string, { value, state }: StatedFigure): Figure => ({
	id,
	value,
	state: state ?? 'blank',
	raw: '',
	at: { block: 0, start: 0, end: 0 }
});
const naming = (...cells: readonly string[]) => makeFinding({ check: 'read.spread_digits', severity: 'warning', cells });

describe('judging what was read', () => {
	it('takes the same number and the same state for right', () => {
		const stated = { a: number(0), b: without('blank'), c: without('dash'), d: number(7.5) };
		const figures = Object.entries(stated).map(([id, figure]) => read(id, figure));
		expect(judge(stated, { figures, findings: [] })).toEqual({ right: 4, unread: 0, told: 0, wrong: [] });
	});

	it('takes a number not given for unread: another state, or nothing', () => {
		const stated = { a: number(3), b: number(4), c: without('dash'), d: without('blank') };
		const figures = [read('a', without('unreadable')), read('c', without('blank'))];
		expect(judge(stated, { figures, findings: [] })).toEqual({ right: 0, unread: 4, told: 0, wrong: [] });
	});

	it('names another number that no finding names', () => {
		const stated = { a: number(3), b: without('blank'), c: number(5) };
		const figures = [read('a', number(30)), read('b', number(0)), read('c', number(50))];
		expect(judge(stated, { figures, findings: [naming('c', 'x')] })).toEqual({ right: 0, unread: 0, told: 1, wrong: ['a', 'b'] });
	});

	it('names a number for a cell that the document does not have', () => {
		const figures = [read('a', number(0)), read('b', without('blank')), read('c', number(1))];
		expect(judge({}, { figures, findings: [naming('c')] })).toEqual({ right: 0, unread: 0, told: 1, wrong: ['a'] });
		expect(judge({}, { figures, findings: [] }, false)).toEqual({ right: 0, unread: 0, told: 0, wrong: [] });
	});

	it('is content with any state where a label says only that there is no number', () => {
		const stated = { a: { value: null, state: null }, b: { value: null, state: null }, c: { value: null, state: null } };
		const figures = [read('a', without('dash')), read('c', number(0))];
		expect(judge(stated, { figures, findings: [] })).toEqual({ right: 2, unread: 0, told: 0, wrong: ['c'] });
	});

	it('lets a finding that is not a fault excuse nothing', () => {
		const finding = { ...naming('a'), status: 'pass' as const };
		expect(judge({ a: number(1) }, { figures: [read('a', number(2))], findings: [finding] }).wrong).toEqual(['a']);
	});
});
