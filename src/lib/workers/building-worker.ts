import { OWN_DESCRIPTION } from '../../dataset/parse-description';
import type { DocumentFacts } from '../../dataset/document-facts';
import type { ReportFacts } from '../../dataset/report-facts';
import { wasmDatabase } from '../../dataset/wasm-database';
import { writeDataset } from '../../dataset/write-dataset';
import { DATASET_FILES } from '../engine/dataset-file';
import { IN_MEMORY } from '../engine/memory-files';
import { startBlocking } from '../engine/start-blocking';
import { openOwnDatabase } from '../own/own-database';
import { OwnStore } from '../own/own-store';
import { storeError } from '../own/store-error';
import type { BuildingAnswer, BuildingRequest } from './import-messages';

const tell = (answer: BuildingAnswer): void => self.postMessage(answer);

/** Facts of the files that count, one at a time. */
async function* reportsOf(store: OwnStore): AsyncGenerator<ReportFacts> {
	const files = (await store.files()).filter(({ outcome, skipped }) => outcome.state === 'read' && !skipped);
	for (const [done, { id }] of files.entries()) {
		tell({ kind: 'progress', done, of: files.length });
		const text = await store.facts(id);
		const facts = text === null ? null : (JSON.parse(text) as DocumentFacts).facts;
		if (facts !== null) yield facts;
	}
	tell({ kind: 'progress', done: files.length, of: files.length });
}

async function build(): Promise<void> {
	const store = new OwnStore(await openOwnDatabase());
	const revision = await store.revision();
	const duckdb = await startBlocking(() => undefined);
	const input = { description: OWN_DESCRIPTION, roster: null, population: [], reports: reportsOf(store), versionMark: 'own' as const };
	const files = { data: `${IN_MEMORY}${DATASET_FILES.data}`, evidence: `${IN_MEMORY}${DATASET_FILES.evidence}`, staging: ':memory:' };
	const reports = await writeDataset(input, wasmDatabase(duckdb.connection), files, async (database) => {
		const [row] = await database.rows<readonly [number]>('SELECT count(*)::INTEGER FROM data.reports WHERE current');
		return row?.[0] ?? 0;
	});
	const kept = await store.keepDataset({ revision, data: duckdb.take(files.data), evidence: duckdb.take(files.evidence), reports });
	tell({ kind: 'built', revision, reports, kept });
}

self.addEventListener('message', (_: MessageEvent<BuildingRequest>) => {
	build().catch((error: unknown) => {
		const { code, message } = storeError(error);
		tell({ kind: 'failed', code, message });
	});
});
