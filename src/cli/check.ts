import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseVerdicts } from '../core/verdict/verdict-file';
import { verdictMap, type VerdictMap } from '../core/verdict/verdict-map';
import { withNativeDatabase } from '../dataset/native-database';
import type { Problem } from '../dataset/problem';
import type { ReportFacts } from '../dataset/report-facts';
import { writeDataset } from '../dataset/write-dataset';
import { CHECK_USAGE, checkOptions, type CheckOptions } from './check-options';
import { CheckOutput } from './check-output';
import { checkedReports, type CheckedReportRow } from './checked-reports';
import { datasetFiles } from './dataset-files';
import { DocumentReader, type FactsOfFiles } from './document-reader';
import type { InputFile } from './input-file';
import type { Io } from './io';
import { lineAnswer } from './line-answer';
import { LineStore } from './line-store';
import { listInput } from './list-input';
import { progress } from './progress';
import { readAll } from './read-all';
import { readInput } from './read-input';
import { loadRegister } from './register';
import { sourceFiles, type SourceFiles } from './source-files';

/** A file of the command line cannot be used. */
class InputError extends Error {}

/**
 * `gongkai check`: documents with everything that is to be said of them, each for itself, against the years before and against the other
 * documents; with a roster also what is late or missing.
 * @returns 0 when all were read and nothing open is as severe as asked, 1 otherwise, 2 for wrong usage
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
	const options = checkOptions(args);
	if (typeof options === 'string') {
		io.stderr(`gongkai check: ${options}\n${CHECK_USAGE}`);
		return 2;
	}
	const dir = await mkdtemp(join(tmpdir(), 'gongkai-check-'));
	try {
		return await new Check(options, io, dir).run();
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		io.stderr(`gongkai check: ${error.message}\n`);
		return 2;
	} finally {
		await rm(dir, { recursive: true, force: true });
	}
}

class Check {
	readonly #problems: Problem[] = [];
	/** Files that could not be read, or not wholly. */
	#failed = 0;

	constructor(
		readonly options: CheckOptions,
		readonly io: Io,
		readonly dir: string
	) {}

	async run(): Promise<number> {
		const { format, failOn } = this.options;
		const verdicts = await this.#verdicts();
		const files = await this.#files();
		const lines = await LineStore.create(join(this.dir, 'lines'));
		const { reports, documents } = await this.#reports(files, lines);
		const output = new CheckOutput(format, verdicts, this.io);
		const bySource = new Map(reports.map((report) => [report.source, report]));
		for (const { name, source } of documents) {
			const line = await lines.get(source);
			if (line !== null) await output.document(line, bySource.get(name) ?? null);
			bySource.delete(name);
		}
		const names = new Set(documents.map(({ name }) => name));
		for (const report of reports) if (report.source === null || !names.has(report.source)) await output.other(report);
		await output.end();
		await lines.close();
		for (const { file, severity, message } of this.#problems) this.io.stderr(`${severity} ${file} ${message}\n`);
		return this.#ended(documents.length, failOn === null ? 0 : output.open(failOn));
	}

	#ended(documents: number, open: number): number {
		const failed = this.#problems.filter(({ severity }) => severity === 'error').length;
		if (failed > 0)
			this.io.stderr(`有 ${failed} 处未能载入，共 ${documents} 份文件。 ${failed} things of ${documents} files could not be loaded.\n`);
		if (open > 0) this.io.stderr(`有 ${open} 处问题未排除（--fail-on ${this.options.failOn ?? ''}）。 ${open} findings are open.\n`);
		return failed > 0 || open > 0 ? 1 : 0;
	}

	async #files(): Promise<SourceFiles> {
		const { paths, roster } = this.options;
		const files = await sourceFiles(paths, this.io.cwd);
		if (roster === null) return files;
		const [given] = await listInput([roster], this.io.cwd);
		return given === undefined ? files : { ...files, special: [...files.special, { ...given, name: 'roster.csv' }] };
	}

	async #verdicts(): Promise<VerdictMap> {
		const { verdicts: file } = this.options;
		if (file === null) return new Map();
		const text = await readFile(resolve(this.io.cwd, file), 'utf8').catch((error: unknown) => {
			throw new InputError(`${file}：无法读取。 It cannot be read (${error instanceof Error ? error.message : String(error)}).`);
		});
		const { verdicts, refused } = parseVerdicts(text);
		for (const { place, fault, found } of refused) this.io.stderr(`${file} ${place}: ${fault} ${found}\n`);
		if (verdicts.length === 0 && refused.some(({ place }) => place === 'file')) {
			throw new InputError(`${file}：不是判断文件。 This is no file of verdicts.`);
		}
		return verdictMap(verdicts);
	}

	/** All reports of the input as a data set has them, which goes away again; their lines wait in `lines`. */
	async #reports(
		files: SourceFiles,
		lines: LineStore
	): Promise<{ readonly reports: readonly CheckedReportRow[]; readonly documents: readonly InputFile[] }> {
		const { withPasses, due } = this.options;
		const input = await readInput(files, loadRegister());
		const { description, roster, population, regions, entries, unknown } = input;
		this.#problems.push(...input.problems);
		this.#failed += input.problems.filter(({ severity }) => severity === 'error').length;
		const documents = [...files.documents, ...unknown];
		const bar = progress(this.io, '读取文件 Reading documents', documents.length);
		const failedOne = (): number => this.#failed++;
		const readBoth: FactsOfFiles = async function* (all, known, hints) {
			const setup = { task: 'checked', regions: known, withPasses } as const;
			for await (const { file, answer } of readAll(all, setup, { entries: hints })) {
				const { source } = file;
				if ('error' in answer) {
					failedOne();
					await lines.put(source, lineAnswer({ source, error: answer.error }).json);
				} else await lines.put(source, answer.value.line);
				yield { file, answer: 'error' in answer ? answer : { value: answer.value.facts } };
			}
		};
		const reader = new DocumentReader({ regions, entries, problems: this.#problems }, readBoth);
		let done = 0;
		async function* facts(): AsyncIterable<ReportFacts> {
			yield* input.reports;
			yield* reader.all(documents, () => bar.show(++done));
			bar.end();
		}
		const spill = join(this.dir, 'spill');
		await mkdir(spill);
		const written = { description, roster, population, reports: facts(), versionMark: 'v' } as const;
		const reports = await withNativeDatabase(spill, (native) =>
			writeDataset(written, native, datasetFiles(this.dir), ({ connection }) => checkedReports(connection, due))
		);
		return { reports, documents };
	}
}
