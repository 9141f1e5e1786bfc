import { describe, expect, it } from 'vitest';
import { RULE_FAMILIES, ruleById, RULES } from '../../../src/core/check/rules';
import { FORMS } from '../../../src/core/form/form';
import { CONFLICT_CLASSES } from '../../../src/core/form/narrative-metrics';

/** Rules of the form files that another id stands for, or that are none: the two fees have nothing to do with each other. */
const ELSEWHERE: Readonly<Record<string, string | null>> = {
	'p.narr.received': 'narrative_contradicts_table',
	'p.narr.answered': 'narrative_contradicts_table',
	'p.narr.reconsideration': 'narrative_contradicts_table',
	'p.narr.litigation': 'narrative_contradicts_table',
	'p.narr.total': 'narrative_contradicts_table',
	'p.narr.channels': 'channels_do_not_sum',
	'p.fee_not_art20_8': null,
	'p.topic.sum': null,
	'p.fee.unit': null
};

describe('rules', () => {
	it('are told apart by their ids and say in both languages what is wrong and why', () => {
		expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
		for (const { zh, en, basis, family, needs, generations } of RULES) {
			expect([zh, en, basis.zh, basis.en].every((text) => text.length > 3)).toBe(true);
			expect(RULE_FAMILIES).toContain(family);
			expect(needs.length).toBeGreaterThan(0);
			expect(generations.length).toBeGreaterThan(0);
		}
	});

	it('have the ids and severities of the form files', () => {
		const stated = FORMS.flatMap(({ identities, cross_year_identities: across, plausibility }) => [
			...identities,
			...across,
			...plausibility
		]);
		for (const { id, severity } of [...stated, ...CONFLICT_CLASSES]) {
			const standsFor = id in ELSEWHERE ? ELSEWHERE[id] : id;
			if (standsFor === null || standsFor === undefined) continue;
			expect([id, ruleById(standsFor).severity]).toEqual([id, severity]);
		}
	});

	it('refuse an id that there is none of', () => {
		expect(() => ruleById('t9')).toThrow(RangeError);
	});
});
