import type { FileHash, Manifest } from '../dataset/manifest';
import type { ReportFacts } from '../dataset/report-facts';
import { buildOptions } from './build-options';
import type { BuildOptions } from './build-options';
import { buildSummary } from './build-summary';
import { hashFile } from './hash-file';
import type { Io } from './io';
import { programTool } from './program-tool';
import { progress } from './progress';
import { readDocuments } from './read-documents';
import { readInput } from './read-input';
import { loadRegister } from './register';
import { sourceFiles } from './source-files';
import type { SourceFiles } from './source-files';
import { upToDate } from './up-to-date';
import { writeDatasetFolder } from './write-dataset-folder';

async function hashInputs(files: SourceFiles): Promise<readonly FileHash[]> {
	const hashes: FileHash[] = [];
	for (const file of [...files.special, ...files.mappings, ...files.tables, ...files.documents]) {
		hashes.push(await hashFile(file.path, file.name));
	}
	return hashes;
}

async function write(options: BuildOptions, files: SourceFiles, inputs: readonly FileHash[], io: Io): Promise<Manifest> {
	const tables = readInput(files, loadRegister());
	const { description, roster, population, register, entries } = tables;
	const problems = [...tables.problems];
	const bar = progress(io, '读取文件 Reading documents', files.documents.length);
	const documents = readDocuments(files.documents, {
		register,
		entries,
		onProblem: (found) => problems.push(found),
		onDone: bar.show
	});
	async function* reports(): AsyncIterable<ReportFacts> {
		yield* tables.reports;
		yield* documents;
		bar.end();
		io.stderr('写入数据集 Writing the data set\n');
	}
	return writeDatasetFolder(options.out, { description, roster, population, reports: reports(), inputs, tool: programTool(), problems });
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
	const files = sourceFiles(options.paths);
	const inputs = await hashInputs(files);
	const known = upToDate(options.out, inputs, programTool());
	const manifest = known ?? (await write(options, files, inputs, io));
	io.stderr(buildSummary(manifest, options.out, known !== null));
	return manifest.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
