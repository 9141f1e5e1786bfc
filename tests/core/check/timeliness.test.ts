import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleById } from '../../../src/core/check/rules';
import {
	dueOf,
	FIRST_YEAR_OF_LOCAL_DATES,
	severityOfLate,
	timeliness,
	timelinessFindings,
	TIMELINESS_FINGERPRINTS,
	type ExpectedReport,
	type PublishedVersion
} from '../../../src/core/check/timeliness';

const expected = (due: string, local = true): ExpectedReport => ({ year: Number(due.slice(0, 4)) - 1, due, local });
const version = (published: string | null, current = true, number = 1): PublishedVersion => ({ version: number, current, published });

describe('timeliness of an expected report', () => {
	it.each([
		['in time on the day', '2024-01-31', [version('2024-01-31')], null, 'on_time', 0],
		['one day late', '2024-01-31', [version('2024-02-01')], null, 'late', 1],
		['late over a leap day', '2024-01-31', [version('2024-03-01')], null, 'late', 30],
		['in time by a later local date', '2024-01-31', [version('2024-02-20')], '02-20', 'on_time', 0],
		['late by an earlier local date', '2024-03-31', [version('2024-02-21')], '02-20', 'late', 1],
		['no date', '2024-01-31', [version(null)], null, 'date_unknown', null],
		['no report', '2024-01-31', [], null, 'missing', null]
	] as const)('%s', (_, due, versions, localDay, state, days) => {
		expect(timeliness(expected(due), versions, localDay)).toMatchObject({ state, days });
	});

	it('goes by the version that counts and names the others', () => {
		const versions = [version('2024-01-20', false), version('2024-03-02', true, 2)];
		expect(timeliness(expected('2024-01-31'), versions, null)).toEqual({
			state: 'late',
			due: '2024-01-31',
			published: '2024-03-02',
			days: 31,
			superseded: [1]
		});
	});

	it('moves the date of townships and street offices alone, and of no year before local notices', () => {
		expect(dueOf(expected('2024-03-31', false), '02-20')).toBe('2024-03-31');
		expect(dueOf({ year: FIRST_YEAR_OF_LOCAL_DATES - 1, due: '2019-03-31', local: true }, '02-20')).toBe('2019-03-31');
		expect(dueOf({ year: FIRST_YEAR_OF_LOCAL_DATES, due: '2020-01-31', local: true }, '02-20')).toBe('2020-02-20');
	});

	it.each([
		['2024-02-01', 'warning'],
		['2024-03-31', 'warning'],
		['2024-04-01', 'error'],
		['2025-01-01', 'error']
	] as const)('a report of 2023 published on %s: %s', (published, severity) => {
		expect(severityOfLate(2023, published)).toBe(severity);
	});
});

const day = fc
	.date({ min: new Date('2015-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const versions = fc
	.array(fc.option(day, { nil: null }), { maxLength: 4 })
	.map((dates) => dates.map((published, index) => version(published, index === dates.length - 1, index + 1)));
const localDay = fc.option(fc.constantFrom('01-31', '02-20', '03-31', '06-30'), { nil: null });

describe('timeliness of any report', () => {
	it('is missing exactly without a version that counts, and late exactly after the date due', () => {
		fc.assert(
			fc.property(day, versions, localDay, fc.boolean(), (due, all, local, isLocal) => {
				const asked = expected(due, isLocal);
				const found = timeliness(asked, all, local);
				const counting = all.find(({ current }) => current);
				expect(found.state === 'missing').toBe(counting === undefined);
				expect(found.state === 'date_unknown').toBe(counting !== undefined && counting.published === null);
				const published = counting?.published ?? null;
				expect(found.state === 'late').toBe(published !== null && published > dueOf(asked, local));
				expect(found.days === null).toBe(published === null);
				if (found.days !== null && found.days > 0) {
					const after = new Date(`${found.due}T00:00:00Z`);
					after.setUTCDate(after.getUTCDate() + found.days);
					expect(after.toISOString().slice(0, 10)).toBe(published);
				}
				expect(found.superseded).toHaveLength(Math.max(0, all.length - 1));
			})
		);
	});

	it('is never later by a later date due', () => {
		fc.assert(
			fc.property(day, day, (due, published) => {
				const days = (local: string): number => timeliness(expected(due), [version(published)], local).days ?? 0;
				expect(days('02-20')).toBeLessThanOrEqual(days('01-31'));
			})
		);
	});

	it('gives findings of known rules, whose fingerprints do not hang on dates', () => {
		fc.assert(
			fc.property(day, versions, localDay, (due, all, local) => {
				const asked = expected(due);
				const findings = timelinessFindings(asked.year, timeliness(asked, all, local));
				for (const { check, fingerprint, severity } of findings) {
					const rule = ruleById(check);
					expect(rule.family).toBe('time');
					expect(fingerprint).toBe(TIMELINESS_FINGERPRINTS[check as keyof typeof TIMELINESS_FINGERPRINTS]);
					if (check !== 'd.late') expect(severity).toBe(rule.severity);
				}
				expect(new Set(findings.map(({ check }) => check)).size).toBe(findings.length);
			})
		);
	});
});
