import type { FileHash, Manifest } from '../dataset/manifest';
import type { ReportFacts } from '../dataset/report-facts';
import { buildOptions } from './build-options';
import type { BuildOptions } from './build-options';
import { buildSummary } from './build-summary';
import { DocumentReader } from './document-reader';
import { hashFile } from './hash-file';
import type { Io } from './io';
import { programTool } from './program-tool';
import { progress } from './progress';
import { readInput } from './read-input';
import { unreadable } from './read-whole';
import { loadRegister } from './register';
import { sourceFiles } from './source-files';
import type { SourceFiles } from './source-files';
import { upToDate } from './up-to-date';
import { writeDatasetFolder } from './write-dataset-folder';

/** Hashes of the files that the input lies in. One that cannot be opened has none: once it can be, the input is another. */
async function hashInputs(files: SourceFiles): Promise<readonly FileHash[]> {
	const hashes = new Map<string, FileHash>();
	for (const { disk, source } of [...files.special, ...files.mappings, ...files.tables, ...files.documents]) {
		if (disk === null || hashes.has(disk.path)) continue;
		try {
			hashes.set(disk.path, await hashFile(disk.path, disk.name));
		} catch (error) {
			if (unreadable(source, error) === error) throw error;
		}
	}
	return [...hashes.values()];
}

async function write(options: BuildOptions, files: SourceFiles, inputs: readonly FileHash[], io: Io): Promise<Manifest> {
	const tables = await readInput(files, loadRegister());
	const { description, roster, population, regions, entries } = tables;
	const problems = [...tables.problems];
	const found = [...files.documents, ...tables.unknown];
	const bar = progress(io, '读取文件 Reading documents', found.length);
	async function* reports(): AsyncIterable<ReportFacts> {
		yield* tables.reports;
		const read = new DocumentReader({ regions, entries, problems });
		let done = 0;
		for await (const facts of read.all(found, () => bar.show(++done))) yield facts;
		bar.end();
		io.stderr('写入数据集 Writing the data set\n');
	}
	return writeDatasetFolder(options.out, {
		description,
		roster,
		population,
		reports: reports(),
		versionMark: 'v',
		inputs,
		tool: programTool(),
		problems
	});
}

/**
 * `gongkai build`: documents and CSV tables to a data set. With the same input and program as last time it does nothing.
 * @returns 0 when everything was read, 1 when something could not be loaded (the rest is), 2 for wrong usage
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
	const options = buildOptions(args, io.cwd);
	if (typeof options === 'string') {
		io.stderr(`gongkai build: ${options}\n`);
		return 2;
	}
	const files = await sourceFiles(options.paths, io.cwd);
	const inputs = await hashInputs(files);
	const known = upToDate(options.out, inputs, programTool());
	const manifest = known ?? (await write(options, files, inputs, io));
	io.stderr(buildSummary(manifest, options.out, known !== null));
	return manifest.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
