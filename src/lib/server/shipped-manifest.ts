import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileHash, Manifest } from '../../dataset/manifest';
import type { ShippedId } from '../place';

/** The manifest of a data set that the site ships, and the file it stands in. The engine on the same data set tells when it is not there. */
export async function shippedManifest(id: ShippedId): Promise<{ readonly manifest: Manifest; readonly file: FileHash }> {
	const name = 'manifest.json';
	const bytes = await readFile(resolve('static/dataset', id, name));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { manifest: JSON.parse(bytes.toString('utf8')) as Manifest, file: { path: name, bytes: bytes.length, sha256 } };
}
