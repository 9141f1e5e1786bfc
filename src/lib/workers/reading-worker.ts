import type { RegionIndex } from '../../core/region/region-index';
import { openOwnDatabase } from '../own/own-database';
import type { OwnFile } from '../own/own-file';
import { OwnStore } from '../own/own-store';
import { ownRegister } from '../own/own-tables';
import { readAndNote } from '../own/read-and-note';
import { storeError } from '../own/store-error';
import { takeIn } from '../own/take-in';
import type { ReadingAnswer, ReadingRequest } from './import-messages';
import { loadRegister } from './load-register';

let store: Promise<OwnStore> | undefined;
let register: Promise<RegionIndex> | undefined;

const openStore = (): Promise<OwnStore> => (store ??= openOwnDatabase().then((database) => new OwnStore(database)));

let extended: { readonly key: string; readonly register: Promise<RegionIndex> } | undefined;

/** The register with the regions of the user's own tables; the same tables extend it once. */
function registerWith(tables: readonly OwnFile[], kept: OwnStore, whole: RegionIndex): Promise<RegionIndex> {
	const key = tables.map(({ id, stamp }) => `${id}.${stamp}`).join(' ');
	if (extended?.key !== key) extended = { key, register: ownRegister(tables, ({ id }) => kept.bytes(id), whole) };
	return extended.register;
}

async function readAndSettle({ regions, ...asked }: Extract<ReadingRequest, { kind: 'read' }>): Promise<readonly OwnFile[]> {
	const kept = await openStore();
	if (register === undefined) return [];
	return readAndNote(kept, asked, await registerWith(regions, kept, await register));
}

async function work(request: Exclude<ReadingRequest, { kind: 'start' }>): Promise<ReadingAnswer> {
	const { job } = request;
	try {
		const verdicts: string[] = [];
		const files =
			request.kind === 'take'
				? await takeIn(await openStore(), request.batch, request.name, request.file, (text) => verdicts.push(text))
				: await readAndSettle(request);
		return { job, files, verdicts };
	} catch (error) {
		const { code, message } = storeError(error);
		return { job, failed: code, message };
	}
}

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
	if (data.kind === 'start') {
		register = loadRegister(data.register);
		// It is asked for with the first file; until then nobody hears of it.
		register.catch(() => undefined);
		return;
	}
	void work(data).then((answer) => self.postMessage(answer));
});
