/**
 * @typedef {{ engineRecord: import('./record-engine.mjs').EngineRecord, paintRecord: import('./record-paint.mjs').PaintRecord }} Records
 * @typedef {object} Change one change of a view, from the input to the last chart painted
 * @property {number} painted milliseconds from the input to the frame that shows the last change of the page
 * @property {number} answered milliseconds from the input to the last answer of the database; 0 where nothing was asked
 * @property {number} longest milliseconds of the longest task of the main thread, 0 where none took 50
 * @property {readonly import('./record-engine.mjs').Question[]} questions
 */

/**
 * Runs in the page, after the records were armed: waits until the view has changed and is quiet again.
 * @returns {Promise<Change>}
 */
export async function changedView() {
	const QUIET = 400;
	const { engineRecord: engine, paintRecord: paint } = /** @type {Records} */ (/** @type {unknown} */ (window));
	const isQuiet = () =>
		paint.changedAt() > 0 &&
		paint.paintedAt() > 0 &&
		!engine.busy() &&
		document.querySelector('main[aria-busy="true"], main [aria-busy="true"]') === null &&
		performance.now() - Math.max(paint.paintedAt(), engine.answeredAt(), paint.changedAt()) > QUIET;
	while (!isQuiet()) await new Promise((resolve) => setTimeout(resolve, 20));
	return {
		painted: paint.paintedAt() - paint.changedAt(),
		answered: Math.max(0, engine.answeredAt() - paint.changedAt()),
		longest: paint.longest(),
		questions: engine.taken()
	};
}
