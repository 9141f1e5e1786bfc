import { rm } from 'node:fs/promises';
import { afterAll } from 'vitest';
import type { DatasetEngine } from '../../src/lib/engine/dataset-engine';
import { nativeEngine } from '../../src/lib/engine/native-engine';
import { fixtureDataset, type FixtureTables } from './fixture-dataset';

/** Opens data sets of a suite on native DuckDB alone, for tests of what is made of their rows; closed and removed after it. */
export function nativeFixtures(): (rows: FixtureTables) => Promise<DatasetEngine> {
	const open: { readonly engine: DatasetEngine; readonly directory: string }[] = [];
	afterAll(async () => {
		for (const { engine, directory } of open) {
			await engine.close();
			await rm(directory, { recursive: true });
		}
	});
	return async (rows) => {
		const directory = await fixtureDataset(rows);
		const engine = await nativeEngine(directory);
		open.push({ engine, directory });
		return engine;
	};
}
