import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeVerdicts } from '../../../src/core/verdict/merge-verdicts';
import type { Verdict } from '../../../src/core/verdict/verdict';
import { LONGEST_REASON, MOST_VERDICTS, parseVerdicts, serialiseVerdicts } from '../../../src/core/verdict/verdict-file';
import { verdictMap, verdictOn } from '../../../src/core/verdict/verdict-map';

const ONE: Verdict = {
	body: '990101001',
	name: '松台镇人民政府',
	year: 2023,
	check: 't3.balance',
	fingerprint: '0a1b2c3d',
	verdict: 'dismissed',
	reason: '下属单位另行统计',
	decided: '2024-05-01T08:00:00Z'
};

const anyVerdict: fc.Arbitrary<Verdict> = fc.record({
	body: fc.constantFrom('990101001', '990101002', '98-lin'),
	name: fc.string({ maxLength: 20 }),
	year: fc.integer({ min: 2020, max: 2022 }),
	check: fc.constantFrom('t3.balance', 'narrative_contradicts_table'),
	fingerprint: fc.constantFrom('00000001', '00000002'),
	verdict: fc.constantFrom('confirmed' as const, 'dismissed' as const),
	reason: fc.string({ minLength: 1, maxLength: 30 }).map((text) => `因${text}`),
	decided: fc.integer({ min: 0, max: 3 }).map((minute) => `2024-05-01T08:0${minute}:00Z`)
});

const fileOf = (entry: unknown): string => JSON.stringify({ format: 'gongkai-verdicts', version: 1, verdicts: [entry] });
const refusalOf = (text: string): readonly [string, string] => {
	const [refused] = parseVerdicts(text).refused;
	return [refused?.place ?? '', refused?.fault ?? ''];
};

describe('a file of verdicts', () => {
	it('says again what it was made of', () => {
		fc.assert(
			fc.property(fc.array(anyVerdict, { maxLength: 20 }), (verdicts) => {
				const parsed = parseVerdicts(serialiseVerdicts(verdicts));
				expect(parsed.refused).toEqual([]);
				expect(new Set(parsed.verdicts.map((verdict) => JSON.stringify(verdict)))).toEqual(
					new Set(verdicts.map((verdict) => JSON.stringify(verdict)))
				);
			})
		);
	});

	it('is the same text whatever the order in which verdicts were given', () => {
		const other = { ...ONE, fingerprint: 'ffffffff' };
		expect(serialiseVerdicts([ONE, other])).toBe(serialiseVerdicts([other, ONE]));
	});

	it.each([
		[{ ...ONE, body: '<script>' }, 'body', 'body'],
		[{ ...ONE, body: '__proto__ x' }, 'body', 'body'],
		[{ ...ONE, name: 7 }, 'name', 'name'],
		[{ ...ONE, year: '2023' }, 'year', 'year'],
		[{ ...ONE, year: 2023.5 }, 'year', 'year'],
		[{ ...ONE, check: 'A b' }, 'check', 'check'],
		[{ ...ONE, fingerprint: '0a1b2c3' }, 'fingerprint', 'fingerprint'],
		[{ ...ONE, verdict: 'maybe' }, 'verdict', 'verdict'],
		[{ ...ONE, reason: 'x'.repeat(LONGEST_REASON + 1) }, 'reason', 'reason'],
		[{ ...ONE, reason: '  ' }, 'reason', 'reason_missing'],
		[{ ...ONE, decided: '2024-05-01' }, 'decided', 'decided'],
		[{ ...ONE, decided: '2024-13-41T08:00:00Z' }, 'decided', 'decided']
	])('refuses %j and says where', (entry, field, fault) => {
		expect(refusalOf(fileOf(entry))).toEqual([`verdicts[0].${field}`, fault]);
	});

	it.each([
		['', 'no_json'],
		['{', 'no_json'],
		['null', 'other_format'],
		['[]', 'other_format'],
		['{"format":"gongkai"}', 'other_format'],
		['{"format":"gongkai-verdicts","version":1}', 'no_list'],
		['{"format":"gongkai-verdicts","version":1,"verdicts":{}}', 'no_list']
	])('refuses %s as a whole', (text, fault) => {
		expect(parseVerdicts(text)).toMatchObject({ verdicts: [], refused: [{ place: 'file', fault }] });
	});

	it('refuses a version that it does not know, and names it', () => {
		const { refused } = parseVerdicts('{"format":"gongkai-verdicts","version":2,"verdicts":[]}');
		expect(refused).toEqual([{ place: 'file', fault: 'other_version', found: '2' }]);
	});

	it('refuses more verdicts than there can be', () => {
		const text = `{"format":"gongkai-verdicts","version":1,"verdicts":[${'0,'.repeat(MOST_VERDICTS)}0]}`;
		expect(refusalOf(text)).toEqual(['file', 'too_many']);
	});

	it('keeps what is well-formed beside what is not, and nothing that it has not asked for', () => {
		const text = `{"format":"gongkai-verdicts","version":1,"verdicts":[5,${JSON.stringify({ ...ONE, extra: '<b>' })}]}`;
		const parsed = parseVerdicts(`\uFEFF${text}`);
		expect(parsed.verdicts).toEqual([ONE]);
		expect(parsed.refused).toEqual([{ place: 'verdicts[0]', fault: 'no_object', found: '' }]);
	});

	it('never throws, whatever the text or the values are', () => {
		fc.assert(fc.property(fc.string(), (text) => parseVerdicts(text).verdicts.length === 0));
		fc.assert(
			fc.property(fc.anything(), (value) => {
				const text = JSON.stringify({ format: 'gongkai-verdicts', version: 1, verdicts: [value] }, (_, one: unknown) =>
					typeof one === 'bigint' ? one.toString() : one
				);
				expect(parseVerdicts(text).refused).toHaveLength(1);
			})
		);
	});
});

describe('verdicts of two sources', () => {
	it('keeps the one decided later and counts what they contradict each other in', () => {
		const later: Verdict = { ...ONE, verdict: 'confirmed', reason: '', decided: '2024-05-02T08:00:00Z' };
		const forward = mergeVerdicts(verdictMap([ONE]), [later]);
		expect(forward).toMatchObject({ added: 0, newer: 1, older: 0, unchanged: 0, conflicts: 1 });
		const backward = mergeVerdicts(verdictMap([later]), [ONE]);
		expect(backward).toMatchObject({ added: 0, newer: 0, older: 1, unchanged: 0, conflicts: 1 });
		expect(verdictOn(forward.verdicts, ONE)).toEqual(later);
		expect(verdictOn(backward.verdicts, ONE)).toEqual(later);
	});

	it('tells apart findings of other years, bodies and fingerprints', () => {
		const verdicts = verdictMap([ONE]);
		expect(verdictOn(verdicts, { body: ONE.body, year: ONE.year, fingerprint: ONE.fingerprint })).toEqual(ONE);
		expect(verdictOn(verdicts, { ...ONE, year: 2022 })).toBeNull();
		expect(verdictOn(verdicts, { ...ONE, body: '990101002' })).toBeNull();
		expect(verdictOn(verdicts, { ...ONE, fingerprint: '0a1b2c3e' })).toBeNull();
	});

	it('loses nothing, adds nothing twice and counts everything once', () => {
		fc.assert(
			fc.property(fc.array(anyVerdict), fc.array(anyVerdict), (a, b) => {
				const first = mergeVerdicts(new Map(), a);
				const both = mergeVerdicts(first.verdicts, b);
				expect(both.added + both.newer + both.older + both.unchanged).toBe(b.length);
				expect(both.verdicts.size).toBe(first.verdicts.size + both.added);
				for (const verdict of [...a, ...b]) {
					expect((verdictOn(both.verdicts, verdict)?.decided ?? '') >= verdict.decided).toBe(true);
				}
				expect(mergeVerdicts(both.verdicts, [...both.verdicts.values()])).toMatchObject({ added: 0, newer: 0, older: 0, conflicts: 0 });
			})
		);
	});
});
