import { bundled } from './bundle.mjs';

/**
 * @typedef {import('../../src/forge/judge').Judgement} Judgement
 * @typedef {Readonly<Record<string, import('../../src/forge/judge').StatedFigure>>} Stated
 * @typedef {{ readonly judgement: Judgement, readonly refused: boolean }} Outcome
 */

const NO_FIGURES = { figures: [], findings: [] };

/**
 * The reader as `gongkai read` runs it, its figures judged.
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
		return { judgement: judge(stated, refused ? NO_FIGURES : reading, isWhole), refused };
	};
}
