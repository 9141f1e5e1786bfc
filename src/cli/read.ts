import { parseArgs } from 'node:util';
import { formatTable } from './format-table';
import type { InputFile } from './input-file';
import type { Io } from './io';
import { lineAnswer, type LineAnswer } from './line-answer';
import { listInput } from './list-input';
import { progress } from './progress';
import { readAll, type Outcome } from './read-all';
import type { ReadTasks } from './read-task';

const FORMATS = ['jsonl', 'table'] as const;

interface Options {
	readonly paths: readonly string[];
	readonly output: (typeof FORMATS)[number] | 'explanation';
}

/** Fewer files than this are read before anyone could look at a bar. */
const FEW = 20;

const USAGE = '用法 Usage: gongkai read PATH… [--format jsonl|table | --explain]\n';

/**
 * `gongkai read`: documents to one JSON object a line, or to a table for people. `--explain` says of every number in the running text
 * what it was taken for, or why it was left.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
	const options = parse(args);
	if (typeof options === 'string') {
		io.stderr(`gongkai read: ${options}\n${USAGE}`);
		return 2;
	}
	const files = await listInput(options.paths, io.cwd);
	return options.output === 'explanation' ? await explain(files, io) : await print(files, options.output, io);
}

async function print(files: readonly InputFile[], format: (typeof FORMATS)[number], io: Io): Promise<number> {
	const rows: (readonly string[])[] = [];
	const failed = await each(files, 'line', io, async ({ file, answer }) => {
		const { json, row }: LineAnswer = 'error' in answer ? lineAnswer({ source: file.source, error: answer.error }) : answer.value;
		if (format === 'jsonl') await io.stdout(`${json}\n`);
		else rows.push(row);
	});
	if (format === 'table') await io.stdout(formatTable(rows));
	return ended(failed, files.length, io);
}

async function explain(files: readonly InputFile[], io: Io): Promise<number> {
	const failed = await each(files, 'explanation', io, ({ answer }) =>
		io.stdout('error' in answer ? `# ${answer.error.message}\n\n` : `${answer.value}\n`)
	);
	return ended(failed, files.length, io);
}

/** Hands on what became of each file, in order. @returns how many could not be read */
async function each<T extends keyof ReadTasks>(
	files: readonly InputFile[],
	task: T,
	io: Io,
	take: (outcome: Outcome<ReadTasks[T]>) => Promise<void> | void
): Promise<number> {
	const shown = files.length < FEW ? null : progress(io, '读取 Reading', files.length);
	let failed = 0;
	let done = 0;
	for await (const outcome of readAll(files, { task, regions: [] })) {
		if ('error' in outcome.answer) failed++;
		await take(outcome);
		shown?.show(++done);
	}
	shown?.end();
	return failed;
}

function ended(failed: number, files: number, io: Io): number {
	if (failed > 0) io.stderr(`有 ${failed} 个文件未能读取，共 ${files} 个。 ${failed} of ${files} files could not be read.\n`);
	return failed > 0 ? 1 : 0;
}

function parse(args: readonly string[]): Options | string {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { format: { type: 'string' }, explain: { type: 'boolean', default: false } }
		});
		if (values.explain && values.format !== undefined)
			return '--explain 有自己的格式，不能与 --format 同用。 --explain has a format of its own; leave out --format.';
		const format = FORMATS.find((f) => f === (values.format ?? 'jsonl'));
		if (format === undefined) return `--format 只能是 jsonl 或 table。 --format must be jsonl or table, not "${values.format ?? ''}".`;
		if (positionals.length === 0) return '请给出文件或文件夹。 Name at least one file or folder.';
		return { paths: positionals, output: values.explain ? 'explanation' : format };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
