import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileHash, Manifest, Tool } from '../dataset/manifest';
import { SCHEMA_VERSION } from '../dataset/schema';

function readManifest(out: string): Manifest | null {
	try {
		return JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest;
	} catch {
		return null;
	}
}

function isComplete(out: string, files: readonly FileHash[]): boolean {
	return files.every(({ path, bytes }) => statSync(join(out, path), { throwIfNoEntry: false })?.size === bytes);
}

/** The manifest of the data set in `out` when the same program made it from the same input and all its files are there. */
export function upToDate(out: string, inputs: readonly FileHash[], tool: Tool): Manifest | null {
	const manifest = readManifest(out);
	if (manifest === null || manifest.schema_version !== SCHEMA_VERSION) return null;
	const same = JSON.stringify([manifest.inputs, manifest.tool]) === JSON.stringify([inputs, tool]);
	return same && isComplete(out, manifest.files) ? manifest : null;
}
