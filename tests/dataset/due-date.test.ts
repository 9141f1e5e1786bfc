import { describe, expect, it } from 'vitest';
import { dueDate } from '../../src/dataset/due-date';

describe('dueDate', () => {
	it.each([
		['township', 'government', 2023, '2024-01-31'],
		['township', 'street', 2023, '2024-01-31'],
		['county', 'department', 2023, '2024-01-31'],
		['county', 'government', 2023, '2024-03-31'],
		['province', 'government', 2019, '2020-03-31'],
		['township', 'government', 2019, '2020-01-31'],
		['township', 'government', 2018, '2019-03-31'],
		['county', 'department', 2018, '2019-03-31']
	] as const)('%s %s %i', (level, type, year, due) => expect(dueDate(level, type, year)).toBe(due));
});
