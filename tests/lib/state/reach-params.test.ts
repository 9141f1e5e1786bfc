import { expect, it } from 'vitest';
import { reachParams } from '../../../src/lib/state/reach-params';
import { DEFAULT_VIEW } from '../../../src/lib/state/view-state';

it.each([
	[{ year: 2023 }, 2023],
	[{ year: 2023, from: 2023, to: 2024 }, 2023],
	[{ year: 2022, from: 2023 }, null],
	[{ year: 2025, to: 2024 }, null],
	[{}, null]
])('%o looks at the year %s', (part, year) => {
	expect(reachParams({ ...DEFAULT_VIEW, ...part }).year).toBe(year);
});
