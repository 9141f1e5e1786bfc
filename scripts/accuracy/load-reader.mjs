import { bundled } from './bundle.mjs';

/**
 * @typedef {import('../../src/forge/judge').Judgement} Judgement
 * @typedef {Readonly<Record<string, import('../../src/forge/judge').StatedFigure>>} Stated
 * @typedef {import('../../src/core/model/figure').NarrativeFigure} NarrativeFigure
 * @typedef {{ readonly judgement: Judgement, readonly refused: boolean, readonly narrative: readonly NarrativeFigure[] }} Outcome
 */

const NO_FIGURES = { figures: [], findings: [], narrative: [] };

/**
 * The reader as `gongkai read` runs it, its form cells judged.
 * @returns {Promise<(bytes: Uint8Array, name: string, register: import('../../src/core/region/region-index').RegionIndex, stated: Stated, isWhole: boolean) => Promise<Outcome>>}
 */
export async function loadReader() {
	/** @type {typeof import('../../src/documents/read-document')} */
	const { readDocument } = await bundled('read-document');
	/** @type {typeof import('../../src/core/read/read-report')} */
	const { readReport } = await bundled('read-report');
	/** @type {typeof import('../../src/forge/judge')} */
	const { judge } = await bundled('judge');

	/**
	 * @param {Uint8Array} bytes
	 * @param {string} name
	 */
	async function documentOf(bytes, name) {
		try {
			return await readDocument(bytes, name);
		} catch (cause) {
			if (cause instanceof Error && cause.name === 'DocumentError') return null;
			throw cause;
		}
	}

	return async (bytes, name, register, stated, isWhole) => {
		const document = await documentOf(bytes, name);
		const reading = document === null ? null : readReport(document, register);
		const refused = reading?.kind !== 'annual-report';
		const report = refused ? NO_FIGURES : reading;
		return { judgement: judge(stated, report, isWhole), refused, narrative: report.narrative };
	};
}
