import { join } from 'node:path';
import type { DatasetFiles } from '../dataset/write-dataset';

/** The files of a data set in a folder, and the one with the rows on their way to it. */
export function datasetFiles(dir: string): DatasetFiles {
	return { data: join(dir, 'gongkai.duckdb'), evidence: join(dir, 'evidence.duckdb'), staging: join(dir, 'staging.duckdb') };
}
