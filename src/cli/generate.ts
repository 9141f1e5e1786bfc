import { resolve } from 'node:path';
import { generateOptions, UsageError, type GenerateOptions } from './generate-options';
import type { Io } from './io';
import { progress } from './progress';
import { writeSource } from './write-source';

async function generate({ out, plan }: GenerateOptions, io: Io): Promise<void> {
	const most = plan.townships * (plan.years.to - plan.years.from + 1);
	const bar = progress(io, '生成文件 Writing documents', most);
	const count = await writeSource(resolve(io.cwd, out), plan, bar.show);
	bar.end();
	io.stderr(`已写入 ${count} 份文件到 ${out}。 ${count} documents written to ${out}.\n`);
}

/**
 * `gongkai generate`: an invented city's reports as documents, with the truth about each.
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
