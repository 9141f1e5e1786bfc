import type { Io } from '../../src/cli/io';

/** An `Io` that keeps what a command writes. */
export function silentIo(cwd: string): Io & { readonly out: string[]; readonly err: string[] } {
	const out: string[] = [];
	const err: string[] = [];
	return { cwd, isTerminal: false, out, err, stdout: (text) => void out.push(text), stderr: (text) => void err.push(text) };
}
