import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { siteFiles } from './site-files';

/** Text and code; databases and Parquet stay as they are, because ranges of them are asked for. */
const COMPRESSED = /\.(?:html|js|css|json|svg|wasm)$/;
const AT_ONCE = 4;
const MIN_BYTES = 512;

type Compress = (bytes: Buffer) => Promise<Buffer>;

const ENCODINGS: readonly (readonly [ending: string, compress: (quality: number) => Compress])[] = [
	[
		'.br',
		(quality) => (bytes) =>
			promisify(brotliCompress)(bytes, {
				params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
			})
	],
	['.gz', () => (bytes) => promisify(gzip)(bytes, { level: 9 })]
];

export interface PrecompressOptions {
	readonly directory: string;
	/** Folder that keeps the compressed WebAssembly between builds. */
	readonly cache: string;
	/** Brotli quality, 9 for a build to look at, 11 for one to publish. */
	readonly quality: number;
}

/** Writes `.br` and `.gz` beside every file of a built site that gains by it. */
export async function precompress({ directory, cache, quality }: PrecompressOptions): Promise<void> {
	const files = [...siteFiles(directory)].filter(([address, file]) => COMPRESSED.test(address) && file.size >= MIN_BYTES);
	const waiting = files.map(([, file]) => file.path);
	async function work(): Promise<void> {
		for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
			await compressFile(path, path.endsWith('.wasm') ? cache : null, quality);
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compressFile(path: string, cache: string | null, quality: number): Promise<void> {
	const bytes = await readFile(path);
	for (const [ending, compress] of ENCODINGS) {
		const target = path + ending;
		if (cache === null) await writeFile(target, await compress(quality)(bytes));
		else await fromCache(join(cache, `${sha256(bytes)}-${quality}${ending}`), target, () => compress(quality)(bytes));
	}
}

async function fromCache(kept: string, target: string, make: () => Promise<Buffer>): Promise<void> {
	const exists = await stat(kept).then(
		() => true,
		() => false
	);
	if (!exists) {
		await mkdir(dirname(kept), { recursive: true });
		await writeFile(`${kept}.part`, await make());
		await rename(`${kept}.part`, kept);
	}
	await copyFile(kept, target);
}

function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}
