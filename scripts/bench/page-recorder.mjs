/**
 * @typedef {{ sql: string, params: unknown[] }} Question
 * @typedef {object} Change one change of a view, from the input to the last chart painted
 * @property {number} painted milliseconds from the input to the paint after the last change of the page
 * @property {number} answered milliseconds from the input to the last answer of the database; 0 where nothing was asked
 * @property {number} longest milliseconds of the longest task of the main thread, 0 where none took 50
 * @property {Question[]} questions
 */

/**
 * Runs in the page before its own scripts: notes what the database is asked and when the page is painted, and puts the
 * same questions to the same engine again. Needs nothing of the page's code; must not refer to anything outside itself.
 */
export function installRecorder() {
	const QUIET = 400;
	const OWN_IDS = 1_000_000_000;
	/** @type {{ worker: Worker | null, connection: unknown, open: number, answeredAt: number }} */
	const engine = { worker: null, connection: null, open: 0, answeredAt: 0 };
	/** @type {Map<number, (data: any) => void>} */
	const own = new Map();
	/** @type {Map<number, string>} statements being prepared, by message */
	const preparing = new Map();
	/** @type {Map<number, string>} statements by the engine's id */
	const prepared = new Map();
	/** @type {Question[]} */
	let questions = [];
	/** @type {Set<number>} */
	const running = new Set();
	let nextId = OWN_IDS;
	let longest = 0;
	let paintedAt = 0;
	let changedAt = 0;

	/** @param {any} message */
	function sent({ messageId, type, data }) {
		if (messageId >= OWN_IDS) return;
		if (type === 'CREATE_PREPARED') {
			preparing.set(messageId, data[1]);
			engine.connection = data[0];
		}
		if (type === 'RUN_PREPARED') questions.push({ sql: prepared.get(data[1]) ?? '', params: data[2] });
		if (type === 'CREATE_PREPARED' || type === 'RUN_PREPARED') running.add(messageId);
	}

	/** @param {MessageEvent} event */
	function came(event) {
		const { requestId, data } = event.data;
		const done = own.get(requestId);
		if (done) {
			event.stopImmediatePropagation();
			own.delete(requestId);
			done(data);
			return;
		}
		const sql = preparing.get(requestId);
		if (sql !== undefined) prepared.set(data, sql);
		preparing.delete(requestId);
		if (running.delete(requestId)) engine.answeredAt = performance.now();
	}

	const Native = window.Worker;
	window.Worker = class extends Native {
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

	/**
	 * @param {string} type
	 * @param {unknown} data
	 * @returns {Promise<any>}
	 */
	function tell(type, data) {
		return new Promise((resolve) => {
			const messageId = nextId++;
			own.set(messageId, resolve);
			engine.worker?.postMessage({ messageId, type, data }, []);
		});
	}

	/** After the frame that shows what has just been changed. @param {() => void} then */
	function afterPaint(then) {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				then();
			};
			port2.postMessage(null);
		});
	}

	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) if (startTime + duration > changedAt) longest = Math.max(longest, duration);
	}).observe({ type: 'longtask' });

	const observer = new MutationObserver(() => afterPaint(() => (paintedAt = performance.now())));
	const look = () => {
		const main = document.querySelector('main');
		if (main) observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
		else setTimeout(look, 10);
	};
	document.addEventListener('DOMContentLoaded', look);

	const settled = () =>
		running.size === 0 &&
		document.querySelector('main[aria-busy="true"], main [aria-busy="true"]') === null &&
		performance.now() - Math.max(paintedAt, engine.answeredAt, changedAt) > QUIET;

	Object.assign(window, {
		recorder: {
			/** Notes everything from the next input on. */
			arm() {
				questions = [];
				longest = 0;
				changedAt = 0;
				const begin = (/** @type {Event} */ event) => {
					changedAt = event.timeStamp;
					longest = 0;
					for (const name of ['change', 'click', 'popstate']) window.removeEventListener(name, begin, true);
				};
				for (const name of ['change', 'click', 'popstate']) window.addEventListener(name, begin, true);
			},
			/** @returns {Promise<Change>} once the page is quiet */
			async change() {
				while (changedAt === 0 || !settled()) await new Promise((resolve) => setTimeout(resolve, 20));
				return {
					painted: paintedAt - changedAt,
					answered: Math.max(0, engine.answeredAt - changedAt),
					longest,
					questions
				};
			},
			/** Milliseconds that the engine takes for the same questions, one after another. @param {Question[]} asked */
			async ask(asked) {
				const started = performance.now();
				for (const { sql, params } of asked) {
					const statement = await tell('CREATE_PREPARED', [engine.connection, sql]);
					await tell('RUN_PREPARED', [engine.connection, statement, params]);
					await tell('CLOSE_PREPARED', [engine.connection, statement]);
				}
				return performance.now() - started;
			}
		}
	});
}
