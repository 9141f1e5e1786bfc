import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `build` was asked for, paths absolute. */
export interface BuildOptions {
	readonly paths: readonly string[];
	readonly out: string;
}

const USAGE = `用法 Usage: gongkai build PATH… --out DIR`;

/** The options of a command line, or what is wrong with it, in words. */
export function buildOptions(args: readonly string[], cwd: string): BuildOptions | string {
	try {
		const { values, positionals } = parseArgs({ args: [...args], options: { out: { type: 'string' } }, allowPositionals: true });
		if (values.out === undefined || values.out === '' || positionals.length === 0) return USAGE;
		const paths = positionals.map((path) => resolve(cwd, path));
		const missing = positionals.find((_, index) => !existsSync(paths[index] as string));
		if (missing !== undefined) return `没有“${missing}”这个文件或文件夹。 There is no file or folder "${missing}".\n${USAGE}`;
		return { paths, out: resolve(cwd, values.out) };
	} catch (error) {
		return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
	}
}
