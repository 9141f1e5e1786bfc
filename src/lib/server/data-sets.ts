import { resolve } from 'node:path';
import type { DatasetEngine } from '../engine/dataset-engine';
import { EngineError } from '../engine/engine-error';
import { nativeEngine } from '../engine/native-engine';
import type { ShippedId } from '../place';

const engines = new Map<ShippedId, Promise<DatasetEngine>>();

async function openShipped(id: ShippedId): Promise<DatasetEngine> {
	const directory = resolve('static/dataset', id);
	try {
		return await nativeEngine(directory);
	} catch (cause) {
		if (!(cause instanceof EngineError)) throw cause;
		throw new EngineError(cause.code, `The data set in ${directory} cannot be used: ${cause.message}. "npm start" builds it anew.`, {
			cause
		});
	}
}

/** Native engine on a data set that the site ships, opened once for the whole build. Throws `EngineError` saying what to do. */
export function shippedDataset(id: ShippedId): Promise<DatasetEngine> {
	const known = engines.get(id);
	if (known) return known;
	const opening = openShipped(id);
	engines.set(id, opening);
	opening.catch(() => engines.delete(id));
	return opening;
}
