import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fingerprint, readStamps, writeStamps } from './stamps.mjs';
import { basePath } from './steps.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {{ step: Step, number: number, total: number }} Turn
 */

/** A step that failed, with the end of what it printed. */
export class StepError extends Error {
	/**
	 * @param {Step} step
	 * @param {string} output
	 */
	constructor(step, output) {
		super(`${step.zh} ${step.en}`);
		this.name = 'StepError';
		this.output = output;
	}
}

/**
 * @param {readonly Step[]} steps
 * @returns {readonly Step[]} those whose product is missing or older than what it is made from
 */
export function stepsDue(steps) {
	const stamps = readStamps().steps;
	/** @type {Map<string, string>} */
	const prints = new Map();
	return steps.filter((step) => {
		prints.set(step.id, fingerprint(step, prints));
		return stamps[step.id] !== prints.get(step.id) || !existsSync(step.product);
	});
}

/**
 * Runs the steps that are due. Throws `StepError`.
 * @param {readonly Step[]} steps
 * @param {{ onStart(turn: Turn): void, onDone(turn: Turn & { seconds: number, warning: string }): void }} listener
 */
export async function runSteps(steps, listener) {
	const due = stepsDue(steps);
	/** @type {Map<string, string>} */
	const prints = new Map();
	for (const step of steps) {
		const print = fingerprint(step, prints);
		prints.set(step.id, print);
		if (!due.includes(step)) continue;
		const turn = { step, number: due.indexOf(step) + 1, total: due.length };
		listener.onStart(turn);
		const started = performance.now();
		const warning = await runStep(step, print);
		listener.onDone({ ...turn, seconds: (performance.now() - started) / 1000, warning });
	}
}

/**
 * @param {Step} step
 * @param {string} print
 * @returns {Promise<string>} what the step printed where it accepted a fault, else ''
 */
async function runStep(step, print) {
	const stamps = readStamps();
	stamps.steps[step.id] = 'under way';
	writeStamps(stamps);
	let warning = '';
	for (const command of step.commands) {
		const { code, output } = await run(command, step.env);
		if (code === null || !step.accepts.includes(code)) throw new StepError(step, output);
		if (code !== 0) warning += output;
	}
	if (!existsSync(step.product)) throw new StepError(step, `${step.product} was not written`);
	// Read again: another step may have been done meanwhile.
	const after = readStamps();
	after.steps[step.id] = print;
	if (step.id === 'site') after.base = basePath();
	writeStamps(after);
	return warning;
}

/**
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(command, env) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [...command], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
		const stop = () => child.kill();
		process.once('exit', stop);
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
		child.once('error', reject);
		child.once('close', (code) => {
			process.off('exit', stop);
			resolve({ code, output });
		});
	});
}
