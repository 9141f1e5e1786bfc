import cliProgress from 'cli-progress';
import type { Io } from './io';

/** Shows how far long work has come. */
export interface Progress {
	/** Tells how many of the total are done. */
	readonly show: (done: number) => void;
	/** Ends the display, so that other messages can follow. */
	readonly end: () => void;
}

/** Without a terminal a line is written after every so many percent. */
const LINE_EVERY = 25;

function lines(io: Io, what: string, total: number): Progress {
	let next = LINE_EVERY;
	const show = (done: number): void => {
		const percent = Math.floor((done * 100) / total);
		if (percent < next) return;
		io.stderr(`${what} ${done}/${total}\n`);
		next = percent - (percent % LINE_EVERY) + LINE_EVERY;
	};
	return { show, end: () => undefined };
}

/** A bar on a terminal, plain lines otherwise. @param what the work, in both languages */
export function progress(io: Io, what: string, total: number): Progress {
	if (!io.isTerminal) return lines(io, what, total);
	const bar = new cliProgress.SingleBar({
		format: `${what} {bar} {value}/{total}`,
		hideCursor: true,
		clearOnComplete: true,
		stopOnComplete: false
	});
	bar.start(total, 0);
	return { show: (done) => bar.update(done), end: () => bar.stop() };
}
