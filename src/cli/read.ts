import { parseArgs } from 'node:util';
import { buildRegionIndex, type RegionIndex } from '../core/region/region-index';
import { formatTable } from './format-table';
import type { Io } from './io';
import { listInput } from './list-input';
import { progress } from './progress';
import { isFailed, readOneFile, type ReadResult } from './read-file';
import { loadRegister } from './register';

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
	const register = lazyRegister();
	const results: ReadResult[] = [];
	let failed = 0;
	for (const [index, file] of files.entries()) {
		const result = await readOneFile(file, register);
		if (isFailed(result)) failed++;
		if (options.format === 'jsonl') await io.stdout(`${JSON.stringify(result)}\n`);
		else results.push(result);
		shown?.show(index + 1);
	}
	shown?.end();
	if (options.format === 'table') await io.stdout(formatTable(results));
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

/** The register is read only when a document needs it. */
function lazyRegister(): () => RegionIndex {
	let index: RegionIndex | null = null;
	return () => (index ??= buildRegionIndex(loadRegister()));
}
