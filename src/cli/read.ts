import { parseArgs } from 'node:util';
import { formatTable } from './format-table';
import type { Io } from './io';
import { lineAnswer } from './line-answer';
import { listInput } from './list-input';
import { progress } from './progress';
import { readAll } from './read-all';

const FORMATS = ['jsonl', 'table'] as const;
type Format = (typeof FORMATS)[number];

/** Fewer files than this are read before anyone could look at a bar. */
const FEW = 20;

const USAGE = '用法 Usage: gongkai read PATH… [--format jsonl|table]\n';

/** `gongkai read`: documents to one JSON object a line, or to a table for people. */
export async function run(args: readonly string[], io: Io): Promise<number> {
	const options = parse(args);
	if (typeof options === 'string') {
		io.stderr(`gongkai read: ${options}\n${USAGE}`);
		return 2;
	}
	const files = await listInput(options.paths, io.cwd);
	const shown = files.length < FEW ? null : progress(io, '读取 Reading', files.length);
	const rows: (readonly string[])[] = [];
	let failed = 0;
	let done = 0;
	for await (const { file, answer } of readAll(files, { task: 'line', regions: [] })) {
		if ('error' in answer) failed++;
		const { json, row } = 'error' in answer ? lineAnswer({ source: file.source, error: answer.error }) : answer.value;
		if (options.format === 'jsonl') await io.stdout(`${json}\n`);
		else rows.push(row);
		shown?.show(++done);
	}
	shown?.end();
	if (options.format === 'table') await io.stdout(formatTable(rows));
	if (failed > 0) io.stderr(`有 ${failed} 个文件未能读取，共 ${files.length} 个。 ${failed} of ${files.length} files could not be read.\n`);
	return failed > 0 ? 1 : 0;
}

function parse(args: readonly string[]): { readonly paths: readonly string[]; readonly format: Format } | string {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { format: { type: 'string', default: 'jsonl' } }
		});
		const format = FORMATS.find((f) => f === values.format);
		if (format === undefined) return `--format 只能是 jsonl 或 table。 --format must be jsonl or table, not "${values.format}".`;
		if (positionals.length === 0) return '请给出文件或文件夹。 Name at least one file or folder.';
		return { paths: positionals, format };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
