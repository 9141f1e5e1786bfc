/**
 * @typedef {object} PaintRecord
 * @property {() => void} arm forgets what was; the next input is the one to measure from
 * @property {() => number} changedAt when that input came, 0 before it
 * @property {() => number} paintedAt when the frame stood that shows the last change of the page
 * @property {() => number} longest milliseconds of the longest task of the main thread since that input, 0 where none took 50
 */

/**
 * Runs in the page before its own scripts and refers to nothing outside itself: notes inputs, changes of the page's main
 * part and the frames that show them, and long tasks. Leaves a `PaintRecord` in `window.paintRecord`.
 */
export function recordPaint() {
	const INPUTS = ['change', 'click', 'popstate'];
	const times = { changedAt: 0, paintedAt: 0, longest: 0 };

	/** @param {Event} event */
	function begin(event) {
		Object.assign(times, { changedAt: event.timeStamp, longest: 0 });
		for (const name of INPUTS) window.removeEventListener(name, begin, true);
	}

	/** A message posted within a frame comes when that frame has been handed over. */
	function afterPaint() {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				times.paintedAt = performance.now();
				port1.close();
			};
			port2.postMessage(null);
		});
	}

	new PerformanceObserver((list) => {
		for (const task of list.getEntries()) {
			if (task.startTime + task.duration > times.changedAt) times.longest = Math.max(times.longest, task.duration);
		}
	}).observe({ type: 'longtask' });

	const observer = new MutationObserver(afterPaint);
	document.addEventListener('DOMContentLoaded', () => {
		const main = document.querySelector('main');
		if (main) observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
	});

	Object.assign(window, {
		paintRecord: {
			arm() {
				Object.assign(times, { changedAt: 0, paintedAt: 0, longest: 0 });
				for (const name of INPUTS) window.addEventListener(name, begin, true);
			},
			changedAt: () => times.changedAt,
			paintedAt: () => times.paintedAt,
			longest: () => times.longest
		}
	});
}
