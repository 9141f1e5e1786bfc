import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../dataset/manifest';

/** The manifest of the data set in a folder, which another version of this program may have written; `null` where none can be read. */
export function readManifest(out: string): Partial<Manifest> | null {
	try {
		const json: unknown = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
		return typeof json === 'object' && json !== null ? json : null;
	} catch {
		return null;
	}
}
