import type { DocumentFacts } from '../../dataset/document-facts';
import { OWN_DESCRIPTION } from '../../dataset/parse-description';
import type { ReportFacts } from '../../dataset/report-facts';
import { wasmDatabase } from '../../dataset/wasm-database';
import { writeDataset } from '../../dataset/write-dataset';
import { DATASET_FILES } from '../../dataset/dataset-file';
import { IN_MEMORY } from '../engine/memory-files';
import { startBlocking } from '../engine/start-blocking';
import { openOwnDatabase } from '../own/own-database';
import type { OwnFile } from '../own/own-file';
import { OwnStore } from '../own/own-store';
import { ownRegister, ownTables, regionTables, type OwnTables } from '../own/own-tables';
import { storeError } from '../own/store-error';
import type { BuildingAnswer, BuildingRequest } from './import-messages';
import { loadRegister } from './load-register';

const FILES = { data: `${IN_MEMORY}${DATASET_FILES.data}`, evidence: `${IN_MEMORY}${DATASET_FILES.evidence}`, staging: ':memory:' };

const tell = (answer: BuildingAnswer): void => self.postMessage(answer);

/** What the tables among the files give; the register of regions is fetched only where there are tables. */
async function tablesOf(store: OwnStore, files: readonly OwnFile[], address: string): Promise<OwnTables | null> {
	if (!files.some(({ outcome }) => outcome.state === 'table')) return null;
	const bytesOf = ({ id }: OwnFile): Promise<Uint8Array | null> => store.bytes(id);
	const register = await ownRegister(regionTables(files), bytesOf, await loadRegister(address));
	return ownTables(files, bytesOf, register);
}

/** Facts of the files that count, one at a time, after those that tables state. */
async function* reportsOf(store: OwnStore, files: readonly OwnFile[], stated: readonly ReportFacts[]): AsyncGenerator<ReportFacts> {
	yield* stated;
	const counting = files.filter(({ outcome, skipped }) => outcome.state === 'read' && !skipped);
	for (const [done, { id }] of counting.entries()) {
		tell({ kind: 'progress', done, of: counting.length });
		const text = await store.facts(id);
		const facts = text === null ? null : (JSON.parse(text) as DocumentFacts).facts;
		if (facts !== null) yield facts;
	}
	tell({ kind: 'progress', done: counting.length, of: counting.length });
}

async function build({ register }: BuildingRequest): Promise<void> {
	const store = new OwnStore(await openOwnDatabase());
	const revision = await store.revision();
	const files = await store.files();
	const tables = await tablesOf(store, files, register);
	const duckdb = await startBlocking(() => undefined);
	const input = {
		description: OWN_DESCRIPTION,
		roster: tables === null ? null : tables.roster,
		population: tables === null ? [] : tables.population,
		reports: reportsOf(store, files, tables === null ? [] : tables.reports),
		versionMark: 'own' as const
	};
	const reports = await writeDataset(input, wasmDatabase(duckdb.connection), FILES, async (database) => {
		const [row] = await database.rows<readonly [number]>('SELECT count(*)::INTEGER FROM data.reports WHERE current');
		return row?.[0] ?? 0;
	});
	const kept = await store.keepDataset({ revision, data: duckdb.take(FILES.data), evidence: duckdb.take(FILES.evidence), reports });
	tell({ kind: 'built', revision, reports, kept });
}

self.addEventListener('message', ({ data }: MessageEvent<BuildingRequest>) => {
	build(data).catch((error: unknown) => {
		const { code, message } = storeError(error);
		tell({ kind: 'failed', code, message });
	});
});
