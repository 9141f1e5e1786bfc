import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { checkSize, LARGEST_TABLE } from '../../documents/check-size';
import { DocumentError } from '../../documents/document-error';
import { faultOf, type Fault } from '../../facts/read-answer';
import { ARCHIVE_START, isArchiveOfFiles } from '../../facts/is-archive-of-files';
import { archiveMembers, UnpackingLimit, type ArchiveMember } from './archive-members';
import type { OwnFile } from './own-file';
import { MANIFEST, readManifest, type OwnManifest } from './own-manifest';
import type { NewFile, OwnStore } from './own-store';

/** How deep archives may lie in archives. */
const DEEPEST = 2;

/** Files that systems and editors leave about: no report, and nobody chose them. */
const LEFT_ABOUT = /(?:^|\/)(?:\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** Most bytes that a file may have, by the end of its name: archives and tables hold more than a document. */
function largest(name: string): number | undefined {
	return /\.(?:zip|csv)$/i.test(name) ? LARGEST_TABLE : undefined;
}

/**
 * Copies a file into the store, an archive's members one by one. What is wrong with a file is its outcome; a file over the limit is not
 * read at all. An archive of everything, made elsewhere, gives its files under their own names, with what was decided about them.
 * @param onVerdicts told the text of the verdicts in such an archive
 * @returns the files kept; none for what systems leave about
 * @throws StoreError when nothing can be kept
 */
export async function takeIn(
	store: OwnStore,
	batch: number,
	name: string,
	file: Blob,
	onVerdicts: (text: string) => void
): Promise<readonly OwnFile[]> {
	return LEFT_ABOUT.test(name)
		? []
		: take(store, batch, { name, size: file.size, open: () => Promise.resolve(file) }, new UnpackingLimit(), 0, onVerdicts);
}

interface Source {
	readonly name: string;
	readonly size: number;
	readonly open: () => Promise<Blob>;
}

async function take(
	store: OwnStore,
	batch: number,
	source: Source,
	limit: UnpackingLimit,
	depth: number,
	onVerdicts: (text: string) => void
): Promise<readonly OwnFile[]> {
	const { name, size } = source;
	let blob: Blob;
	try {
		checkSize(size, name, largest(name));
		blob = await source.open();
		if (isArchiveOfFiles(new Uint8Array(await blob.slice(0, ARCHIVE_START).arrayBuffer()))) {
			if (depth === DEEPEST) throw tooDeep(name);
			const members = await archiveMembers(blob, name, limit);
			const own = members === null ? null : await manifestOf(members, name);
			if (members !== null && own !== null) return await takeOwn(store, batch, members, own, onVerdicts);
			if (members !== null) {
				const files: OwnFile[] = [];
				for (const { path, size: unpacked, bytes } of members) {
					const open = async (): Promise<Blob> => new Blob([(await bytes()) as BlobPart]);
					files.push(...(await take(store, batch, { name: `${name}/${path}`, size: unpacked, open }, limit, depth + 1, onVerdicts)));
				}
				return files;
			}
		}
		const bytes = new Uint8Array(await blob.arrayBuffer());
		const kept = { name, size: bytes.length, sha256: bytesToHex(sha256(bytes)), bytes, outcome: { state: 'queued' } as const };
		return [await store.addFile(batch, kept)];
	} catch (error) {
		const fault = faultOfFile(error, name);
		if (fault === null) throw error;
		return [await store.addFile(batch, { name, size, sha256: '', bytes: null, outcome: { state: 'failed', ...fault } })];
	}
}

/** Most bytes of the list of an archive of everything. */
const LARGEST_MANIFEST = 64_000_000;

/** The list of an archive of everything; `null` for other archives. */
async function manifestOf(members: readonly ArchiveMember[], name: string): Promise<OwnManifest | null> {
	const list = members.find(({ path, size }) => path === MANIFEST && size <= LARGEST_MANIFEST);
	return list === undefined ? null : readManifest(new TextDecoder().decode(await list.bytes()), name);
}

/** Takes in what another browser had. Bytes that are not those the list means are a file that is damaged. */
async function takeOwn(
	store: OwnStore,
	batch: number,
	members: readonly ArchiveMember[],
	{ files, verdicts }: OwnManifest,
	onVerdicts: (text: string) => void
): Promise<readonly OwnFile[]> {
	const byPath = new Map(members.map((member) => [member.path, member]));
	const kept: OwnFile[] = [];
	for (const { path, name, sha256: said, ...told } of files) {
		const bytes = (await byPath.get(path)?.bytes()) ?? null;
		const hash = bytes === null ? '' : bytesToHex(sha256(bytes));
		const size = bytes?.length ?? 0;
		kept.push(
			await store.addFile(
				batch,
				hash === said ? { name, size, sha256: hash, bytes, outcome: { state: 'queued' }, told } : unlike(name, size)
			)
		);
	}
	if (verdicts !== null) onVerdicts(verdicts);
	return kept;
}

function unlike(name: string, size: number): NewFile {
	const message = `${name}：备份中的内容与清单不符，没有读入。 Its content in the archive is not what the list says; it was not taken in.`;
	return { name, size, sha256: '', bytes: null, outcome: { state: 'failed', code: 'damaged_file', message } };
}

/** What is wrong with the file; `null` when something else is. */
function faultOfFile(error: unknown, name: string): Fault | null {
	if (error instanceof DocumentError) return faultOf(error, name);
	if (!(error instanceof DOMException) || error.name === 'QuotaExceededError') return null;
	const message = `${name}：文件无法打开，可能已被移动或改动。 The file cannot be opened; it may have been moved or changed.`;
	return { code: 'unreadable_file', message };
}

function tooDeep(name: string): DocumentError {
	return new DocumentError(
		'unsupported_format',
		`${name}：压缩包套了两层以上，请解压后再试。 Archives lie in archives more than two deep; unpack them first.`
	);
}
