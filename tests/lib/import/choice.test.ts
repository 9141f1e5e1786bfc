import { describe, expect, it } from 'vitest';
import { choiceOf, decisionsOf, isAnswered, typedYear } from '../../../src/lib/import/choice';
import { fileOf, NAMESAKES, summaryOf } from './own-files';

const NOTHING = { region: null, keepName: false, year: null };
const namesakes = fileOf(1, 'a.txt', NAMESAKES);
const yearless = fileOf(2, 'b.txt', { state: 'choice', questions: [{ kind: 'year' }], summary: null });
const nameless = fileOf(3, 'c.txt', { state: 'choice', questions: [{ kind: 'body', name: null, candidates: [] }], summary: null });

describe('what can be decided', () => {
	it('follows the questions', () => {
		expect(choiceOf(namesakes)).toMatchObject({ asksBody: true, asksYear: false, name: '城关镇', canKeep: true, year: 2024 });
		expect(choiceOf(yearless)).toMatchObject({ asksBody: false, asksYear: true, canKeep: false, year: null });
		expect(choiceOf(nameless)).toMatchObject({ asksBody: true, name: null, canKeep: false });
		expect(choiceOf(fileOf(4, 'd', { state: 'queued' }))).toBeNull();
	});

	it('of a report that was read is whose it is and its year', () => {
		const choice = choiceOf(fileOf(1, 'a', { state: 'read', summary: summaryOf() }));
		expect(choice).toMatchObject({ asksBody: true, candidates: ['110101001'], canKeep: false, year: 2024 });
	});
});

describe('an answer', () => {
	const asked = (file: typeof namesakes) => {
		const choice = choiceOf(file);
		if (choice === null) throw new Error('nothing is asked');
		return choice;
	};

	it('must answer all that is asked', () => {
		expect(isAnswered(asked(namesakes), NOTHING)).toBe(false);
		expect(isAnswered(asked(namesakes), { ...NOTHING, region: '110101001' })).toBe(true);
		expect(isAnswered(asked(namesakes), { ...NOTHING, keepName: true })).toBe(true);
		expect(isAnswered(asked(yearless), NOTHING)).toBe(false);
		expect(isAnswered(asked(yearless), { ...NOTHING, year: 2023 })).toBe(true);
	});

	it('becomes a decision about each file; a year that the document states is none', () => {
		const decisions = decisionsOf([namesakes, { ...namesakes, id: 9 }], { region: '110101001', keepName: false, year: 2024 });
		const decision = { year: null, region: '110101001', bySiblings: false, keepName: false };
		expect([...decisions]).toEqual([
			[1, { decision }],
			[9, { decision }]
		]);
	});

	it('takes the place of what was concluded from the folder, and of an earlier answer', () => {
		const concluded = { ...namesakes, decision: { year: null, region: '120101001', bySiblings: true, keepName: false } };
		expect(decisionsOf([concluded], { region: '110101001', keepName: false, year: 2022 }).get(1)?.decision).toEqual({
			year: 2022,
			region: '110101001',
			bySiblings: false,
			keepName: false
		});
		expect(decisionsOf([concluded], { ...NOTHING, keepName: true }).get(1)?.decision).toMatchObject({ region: null, bySiblings: false });
		expect(decisionsOf([concluded], { ...NOTHING, year: 2022 }).get(1)?.decision).toMatchObject({ region: '120101001', bySiblings: true });
	});
});

describe('a typed year', () => {
	it.each([
		['2024', 2024],
		[' 2008 ', 2008],
		['2007', null],
		['2027', null],
		['24', null],
		['二〇二四', null],
		['', null]
	])('%j is %j', (text, year) => {
		expect(typedYear(text, 2026)).toBe(year);
	});
});
