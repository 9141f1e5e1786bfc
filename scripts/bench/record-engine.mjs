/**
 * @typedef {{ sql: string, params: unknown[] }} Question
 * @typedef {object} EngineRecord
 * @property {() => readonly Question[]} taken what has been asked since it was last taken
 * @property {() => boolean} busy whether the page waits for an answer
 * @property {() => number} answeredAt when the last answer came
 * @property {() => number} connection the page's connection, by the worker's number
 * @property {(type: string, data: unknown) => Promise<any>} tell sends the worker a message of our own; its answer
 */

/**
 * Runs in the page before its own scripts and refers to nothing outside itself: listens to what the page tells its
 * database worker, and can tell the same worker something too. Leaves an `EngineRecord` in `window.engineRecord`.
 */
export function recordEngine() {
	const OWN_IDS = 1_000_000_000;
	/** @type {Map<number, (data: any) => void>} */
	const own = new Map();
	/** @type {Readonly<Record<'preparing' | 'prepared', Map<number, string>>>} statements by message, then by the engine's id */
	const { preparing, prepared } = { preparing: new Map(), prepared: new Map() };
	const waiting = new Set();
	const engine = { worker: /** @type {Worker | null} */ (null), connection: 0, answeredAt: 0, nextId: OWN_IDS };
	const questions = /** @type {Question[]} */ ([]);

	/** @param {any} message */
	function sent({ messageId, type, data }) {
		if (messageId >= OWN_IDS || !/^(?:CREATE|RUN)_PREPARED$/.test(type)) return;
		waiting.add(messageId);
		engine.connection = data[0];
		if (type === 'CREATE_PREPARED') preparing.set(messageId, data[1]);
		else questions.push({ sql: prepared.get(data[1]) ?? '', params: data[2] });
	}

	/** @param {MessageEvent} event */
	function came(event) {
		const { requestId, data } = event.data;
		const done = own.get(requestId);
		if (done) {
			event.stopImmediatePropagation();
			return done(data);
		}
		const sql = preparing.get(requestId);
		if (sql !== undefined) prepared.set(data, sql);
		if (waiting.delete(requestId)) engine.answeredAt = performance.now();
	}

	window.Worker = class extends window.Worker {
		/** @param {ConstructorParameters<typeof Worker>} args */
		constructor(...args) {
			super(...args);
			engine.worker = this;
			this.addEventListener('message', came);
		}
		/** @param {any} message @param {any} [transfer] */
		postMessage(message, transfer) {
			sent(message);
			super.postMessage(message, transfer);
		}
	};

	Object.assign(window, {
		engineRecord: {
			taken: () => questions.splice(0),
			busy: () => waiting.size > 0,
			answeredAt: () => engine.answeredAt,
			connection: () => engine.connection,
			tell: (/** @type {string} */ type, /** @type {unknown} */ data) =>
				new Promise((resolve) => {
					own.set(++engine.nextId, resolve);
					engine.worker?.postMessage({ messageId: engine.nextId, type, data }, []);
				})
		}
	});
}
