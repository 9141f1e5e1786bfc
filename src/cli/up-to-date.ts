import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileHash, Manifest, Tool } from '../dataset/manifest';
import { SCHEMA_VERSION } from '../dataset/schema';
import { readManifest } from './read-manifest';

function isComplete(out: string, files: readonly FileHash[]): boolean {
	return files.every(({ path, bytes }) => statSync(join(out, path), { throwIfNoEntry: false })?.size === bytes);
}

/** The manifest of the data set in `out` when the same program made it from the same input and all its files are there. */
export function upToDate(out: string, inputs: readonly FileHash[], tool: Tool): Manifest | null {
	const manifest = readManifest(out) as Manifest | null;
	if (manifest === null || manifest.schema_version !== SCHEMA_VERSION) return null;
	// The same program wrote it, so that it is whole.
	const same = JSON.stringify([manifest.inputs, manifest.tool]) === JSON.stringify([inputs, tool]);
	return same && isComplete(out, manifest.files) ? manifest : null;
}
