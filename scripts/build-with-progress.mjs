import { Presets, SingleBar } from 'cli-progress';
import { runSteps, StepError, stepsDue } from './run-steps.mjs';

const TICK = 250;
/** A step still running is never shown as done. */
const NEARLY = 0.97;

/** @typedef {Parameters<typeof runSteps>[1]} Listener */

/**
 * Builds what is missing and shows how far it is: a bar on a terminal, one line a step elsewhere.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {{ bar?: boolean }} [options] no bar where two builds share a terminal
 * @returns {Promise<boolean>} false where a step failed; what it printed has been shown
 */
export async function buildWithProgress(steps, { bar = process.stderr.isTTY } = {}) {
	const due = stepsDue(steps);
	if (due.length === 0) return true;
	const view = bar ? barView(due.reduce((sum, step) => sum + step.seconds, 0)) : lineView();
	try {
		await runSteps(steps, view);
		return true;
	} catch (cause) {
		if (!(cause instanceof StepError)) throw cause;
		view.stop();
		console.error(`\n失败 Failed: ${cause.message}\n\n${cause.output.trim()}\n`);
		return false;
	} finally {
		view.stop();
	}
}

/** @returns {Listener & { stop(): void }} */
function lineView() {
	return {
		onStart: ({ step, number, total }) => console.error(`[${number}/${total}] ${step.zh} ${step.en} …`),
		onDone: ({ step, number, total, seconds, warning }) => {
			if (warning !== '') console.error(warning.trim());
			console.error(`[${number}/${total}] ${step.zh} ${step.en}: ${seconds.toFixed(1)} s`);
		},
		stop: () => undefined
	};
}

/**
 * @param {number} expected seconds
 * @returns {Listener & { stop(): void }}
 */
function barView(expected) {
	const bar = new SingleBar({ format: '{bar} {percentage}% [{step}] {name} {elapsed} s', hideCursor: true }, Presets.shades_classic);
	let before = 0;
	/** @type {NodeJS.Timeout | undefined} */
	let timer;
	const began = performance.now();
	const elapsed = () => ({ elapsed: Math.round((performance.now() - began) / 1000) });
	bar.start(expected, 0, { step: '', name: '', ...elapsed() });
	return {
		onStart({ step, number, total }) {
			const started = performance.now();
			bar.update(before, { step: `${number}/${total}`, name: `${step.zh} ${step.en}`, ...elapsed() });
			timer = setInterval(() => {
				const share = Math.min((performance.now() - started) / 1000 / step.seconds, NEARLY);
				bar.update(before + share * step.seconds, elapsed());
			}, TICK);
		},
		onDone({ step, warning }) {
			clearInterval(timer);
			before += step.seconds;
			bar.update(before, elapsed());
			if (warning !== '') process.stderr.write(`\n${warning.trim()}\n`);
		},
		stop() {
			clearInterval(timer);
			bar.stop();
		}
	};
}
