import { describe, expect, it } from 'vitest';
import { verdictKey } from '../../src/core/verdict/verdict';
import type { Format } from '../../src/forge/write/formats';
import { foundIn } from './found-in';

/** Keys of everything found in a city whose every report has a mistake or more, written in one format. */
async function keysIn(format: Format): Promise<readonly string[]> {
	const plan = { townships: 14, years: { from: 2019, to: 2023 }, seed: 'verdicts', formats: [format], mistakes: { chance: 100 } };
	const keys: string[] = [];
	for await (const { truth, findings } of foundIn(plan, () => true)) {
		for (const { fingerprint, check } of findings)
			keys.push(`${check} ${verdictKey({ body: truth.body_id, year: truth.year, fingerprint })}`);
	}
	return keys.sort();
}

describe('verdicts', () => {
	it('apply to the same findings in whatever format the reports are read again', { timeout: 120_000 }, async () => {
		const asText = await keysIn('txt');
		expect(asText.length).toBeGreaterThan(60);
		expect(new Set(asText.map((key) => key.split(' ')[0])).size).toBeGreaterThan(20);
		for (const format of ['html', 'docx', 'xlsx', 'pdf', 'md'] as const) expect(await keysIn(format)).toEqual(asText);
	});
});
