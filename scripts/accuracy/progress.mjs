import { Presets, SingleBar } from 'cli-progress';

/** Without a terminal a line is written after every so many percent. */
const LINE_EVERY = 10;

/**
 * Shows on stderr how many documents of all are done.
 * @param {number} total
 * @returns {{ show(done: number): void, stop(): void }}
 */
export function progress(total) {
	if (process.stderr.isTTY) {
		const bar = new SingleBar({ format: '{bar} {value}/{total} {eta} s', hideCursor: true }, Presets.shades_classic);
		bar.start(total, 0);
		return { show: (done) => bar.update(done), stop: () => bar.stop() };
	}
	let next = LINE_EVERY;
	return {
		show(done) {
			const percent = (done * 100) / total;
			if (percent < next) return;
			console.error(`${done}/${total}`);
			next = percent - (percent % LINE_EVERY) + LINE_EVERY;
		},
		stop: () => undefined
	};
}
