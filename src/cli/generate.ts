import { resolve } from 'node:path';
import { generateOptions, UsageError, type GenerateOptions } from './generate-options';
import type { Io } from './io';
import { progress } from './progress';
import { writeFiguresOnly } from './write-figures-only';
import { writeSource } from './write-source';

async function generate({ out, plan, figuresOnly }: GenerateOptions, io: Io): Promise<void> {
	const most = plan.townships * (plan.years.to - plan.years.from + 1);
	const dir = resolve(io.cwd, out);
	const bar = progress(io, figuresOnly ? '生成年报 Writing reports' : '生成文件 Writing documents', most);
	let count: number;
	try {
		count = await (figuresOnly ? writeFiguresOnly : writeSource)(dir, plan, bar.show);
	} finally {
		bar.end();
	}
	io.stderr(`已写入 ${count} 份年报到 ${out}。 ${count} reports written to ${out}.\n`);
}

/**
 * `gongkai generate`: an invented city's reports as documents with the truth about each, or as a data set.
 * @returns 0 when all is written, 2 for wrong usage
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
	try {
		await generate(generateOptions(args), io);
		return 0;
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		io.stderr(`gongkai generate: ${error.message}\n`);
		return 2;
	}
}
