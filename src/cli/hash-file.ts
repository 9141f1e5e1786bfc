import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { FileHash } from '../dataset/manifest';

/** Size and SHA-256 of a file under the name given; the file is never held whole. */
export async function hashFile(path: string, name: string): Promise<FileHash> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path), hash);
	return { path: name, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}
