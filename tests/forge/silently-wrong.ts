import type { Reading } from '../../src/core/model/report';
import type { Truth } from '../../src/forge/truth';

/** Figures taken for another number than the document states, with no finding that names them. */
export function silentlyWrong(truth: Truth, reading: Reading): readonly string[] {
	if (reading.kind !== 'annual-report') return [];
	const named = new Set(reading.findings.flatMap(({ cells }) => cells));
	return reading.figures
		.filter(({ id, value, state }) => state === 'number' && value !== truth.figures[id]?.value && !named.has(id))
		.map(({ id, value }) => `${id}: ${String(truth.figures[id]?.value)} read as ${String(value)}`);
}
