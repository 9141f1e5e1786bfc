/**
 * Runs in a page whose engine is recorded: puts questions to the page's own engine, one after another.
 * @param {readonly import('./record-engine.mjs').Question[]} questions
 * @returns {Promise<number>} milliseconds that takes
 */
export async function askAgain(questions) {
	const { engineRecord: engine } = /** @type {import('./changed-view.mjs').Records} */ (/** @type {unknown} */ (window));
	const started = performance.now();
	for (const { sql, params } of questions) {
		const statement = await engine.tell('CREATE_PREPARED', [engine.connection(), sql]);
		await engine.tell('RUN_PREPARED', [engine.connection(), statement, params]);
		await engine.tell('CLOSE_PREPARED', [engine.connection(), statement]);
	}
	return performance.now() - started;
}
