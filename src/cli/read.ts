import type { Io } from './io';

/** `gongkai read`: documents to one JSON object a line. */
export async function run(args: readonly string[], io: Io): Promise<number> {
	await io.stdout(`${JSON.stringify(args)}\n`);
	return 0;
}
