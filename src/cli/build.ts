import { readFileSync } from 'node:fs';
import { buildRegionIndex } from '../core/region/region-index';
import { csvTable } from '../dataset/csv-table';
import { parseHeadlineMapping } from '../dataset/headline-mapping';
import { OWN_DESCRIPTION } from '../dataset/parse-description';
import type { Problem } from '../dataset/problem';
import { readFiguresTable } from '../dataset/read-figures-table';
import { readHeadlineTable } from '../dataset/read-headline-table';
import type { ReportFacts } from '../dataset/report-facts';
import { buildOptions } from './build-options';
import { hashFile } from './hash-file';
import type { Io } from './io';
import { programTool } from './program-tool';
import { loadRegister } from './register';
import { mappingName, sourceFiles } from './source-files';
import { writeDatasetFolder } from './write-dataset-folder';

export async function run(args: readonly string[], io: Io): Promise<number> {
	const options = buildOptions(args, io.cwd);
	if (typeof options === 'string') {
		io.stderr(`gongkai build: ${options}\n`);
		return 2;
	}
	const files = sourceFiles(options.paths);
	const register = buildRegionIndex(loadRegister());
	const problems: Problem[] = [];
	const reports: ReportFacts[] = [];
	for (const file of files.tables) {
		const table = csvTable(file.name, readFileSync(file.path, 'utf8'));
		const mapping = files.mappings.find((m) => m.name === mappingName(file.name));
		const result = mapping
			? readHeadlineTable(file.name, table, parseHeadlineMapping(readFileSync(mapping.path, 'utf8')), register)
			: readFiguresTable(file.name, table, register);
		problems.push(...result.problems);
		reports.push(...result.reports);
	}
	const inputs = await Promise.all([...files.tables, ...files.mappings].map((f) => hashFile(f.path, f.name)));
	const manifest = await writeDatasetFolder(options.out, {
		description: { ...OWN_DESCRIPTION, id: 'real' },
		roster: null,
		reports,
		inputs,
		tool: programTool(),
		problems
	});
	io.stderr(JSON.stringify(manifest.counts) + '\n');
	for (const p of manifest.problems) io.stderr(`${p.file}:${p.row} ${p.code} ${p.message}\n`);
	return 0;
}
