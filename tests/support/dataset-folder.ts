import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Brought } from '../../src/lib/own/import-state';

export const DATASET_PARTS = ['manifest.json', 'gongkai.duckdb', 'evidence.duckdb'] as const;

/** The files of a data set folder that opening it needs, below another folder's name; `change` gives others in their place, or none. */
export async function datasetFiles(
	directory: string,
	change: Readonly<Partial<Record<(typeof DATASET_PARTS)[number], (bytes: Buffer<ArrayBuffer>) => Uint8Array<ArrayBuffer> | null>>> = {},
	folder = 'data/'
): Promise<readonly Brought[]> {
	const brought = await Promise.all(
		DATASET_PARTS.map(async (name) => {
			const bytes = await readFile(join(directory, name));
			const changed = change[name]?.(bytes);
			return changed === null ? [] : [{ name: `${folder}${name}`, file: new Blob([changed ?? bytes]) }];
		})
	);
	return brought.flat();
}

/** A change of the manifest's fields. */
export function withFields(fields: object): (bytes: Buffer<ArrayBuffer>) => Uint8Array<ArrayBuffer> {
	return (bytes) => Buffer.from(JSON.stringify({ ...(JSON.parse(bytes.toString('utf8')) as object), ...fields }));
}
