import type { Engine } from '../engine/engine';
import { body, type BodyRow } from './body';
import { bodyRoster, type ExpectedYear } from './body-reports';
import { loadReports, type BodyReport } from './load-reports';
import { ask } from './query';

/** What a letter to a body is made of. */
export interface LetterData {
	readonly body: BodyRow;
	/** Years with a report expected; none where there is no roster. */
	readonly expected: readonly ExpectedYear[];
	/** All versions of its reports. */
	readonly reports: readonly BodyReport[];
}

/** A body with its reports and what was found about them; null where the data set has no such body. */
export async function loadLetter(engine: Engine, id: string): Promise<LetterData | null> {
	const [row] = await ask(engine, body, { id });
	if (row === undefined) return null;
	return { body: row, expected: await ask(engine, bodyRoster, { id }), reports: await loadReports(engine, id) };
}
