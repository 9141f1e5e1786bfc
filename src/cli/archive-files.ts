import { fromBufferPromise, openPromise, type Entry } from 'yauzl';
import { DocumentError } from '../documents/document-error';
import { ARCHIVE_START, DOCUMENT_PARTS, isArchiveOfFiles } from '../facts/is-archive-of-files';
import { Archive, damaged, locked, UnpackingLimit } from './archive';
import { byName } from './by-name';
import type { DiskFile, InputFile, Place } from './input-file';
import { isFolder, memberName } from './member-name';
import { readStart, readWhole } from './read-whole';

const OPTIONS = { autoClose: false, lazyEntries: true, decodeStrings: false } as const;
const MOST_MEMBERS = 20_000;
/** How deep archives may lie in archives. */
const DEEPEST = 2;
const MACINTOSH = '__MACOSX';

/** Whether a file is, by its content, a zip archive of files and not one document. @throws DocumentError `unreadable_file` */
export async function isArchive(path: string, source: string): Promise<boolean> {
	return isArchiveOfFiles(await readStart(path, source, ARCHIVE_START));
}

/**
 * The files of a zip archive, sorted by name; an archive in it is opened too. What is wrong with the archive stands at its end as a file.
 * @param within where its members stand
 * @param self where the archive itself stands, for messages and when it turns out to be a document
 */
export async function archiveFiles(
	within: Place,
	self: Place,
	path: string,
	isLeftOut: (name: string) => boolean
): Promise<readonly InputFile[]> {
	const archive = new Archive(self.source, () => openPromise(path, OPTIONS), new UnpackingLimit());
	const disk = { name: self.name, path };
	const whole: InputFile = { ...self, disk, bytes: (largest) => readWhole(path, self.source, largest) };
	return new Listing(disk, isLeftOut).filesOf(archive, within, whole, 1);
}

interface Member {
	readonly parts: readonly string[];
	readonly entry: Entry;
}

class Listing {
	constructor(
		readonly disk: DiskFile,
		readonly isLeftOut: (name: string) => boolean
	) {}

	async filesOf(archive: Archive, within: Place, whole: InputFile, depth: number): Promise<readonly InputFile[]> {
		const { members, fault } = await membersOf(archive);
		if (members.some(({ parts }) => DOCUMENT_PARTS.has(parts.join('/')))) return [whole];
		const files: InputFile[] = [];
		for (const { parts, entry } of members.sort(byParts)) {
			if (parts[0] === MACINTOSH || parts.some((part) => this.isLeftOut(part))) continue;
			const way = parts.join('/');
			const place = { source: `${within.source}/${way}`, name: within.name === '' ? way : `${within.name}/${way}` };
			const file: InputFile = { ...place, disk: this.disk, bytes: (largest) => archive.read(entry, place.source, largest) };
			if (/\.zip$/i.test(way)) files.push(...(await this.#nested(archive, file, depth)));
			else files.push(file);
		}
		if (fault !== null) files.push({ ...whole, bytes: () => Promise.reject(fault) });
		if (depth === 1) archive.close();
		return files;
	}

	async #nested(outer: Archive, file: InputFile, depth: number): Promise<readonly InputFile[]> {
		if (depth === DEEPEST) return [{ ...file, bytes: () => Promise.reject(tooDeep(file.source)) }];
		const reopen = async () => fromBufferPromise(Buffer.from(await file.bytes()), OPTIONS);
		return this.filesOf(new Archive(file.source, reopen, outer.limit), file, file, depth + 1);
	}
}

/** The members as far as they can be listed, and what is wrong with the list. */
async function membersOf(archive: Archive): Promise<{ readonly members: Member[]; readonly fault: DocumentError | null }> {
	const members: Member[] = [];
	try {
		const zip = await archive.reopen();
		try {
			if (zip.entryCount > MOST_MEMBERS) throw tooMany(archive.source, zip.entryCount);
			for await (const entry of zip.eachEntry()) {
				const raw = entry.fileNameRaw;
				const name = memberName(entry, raw);
				if (!isFolder(raw) && name !== '') members.push({ parts: name.split('/'), entry });
			}
		} finally {
			zip.close();
		}
		return { members, fault: members.length === 0 ? empty(archive.source) : null };
	} catch (error) {
		if (error instanceof DocumentError) return { members, fault: error };
		if (error instanceof Error && /encryption/.test(error.message)) return { members, fault: locked(archive.source) };
		return { members, fault: damaged(archive.source, error) };
	}
}

function byParts({ parts: a }: Member, { parts: b }: Member): number {
	for (let at = 0; at < Math.min(a.length, b.length); at++) {
		const order = byName(a[at] ?? '', b[at] ?? '');
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

function tooMany(source: string, count: number): DocumentError {
	return new DocumentError(
		'too_large',
		`${source}：压缩包里有 ${count} 个文件，超过 ${MOST_MEMBERS} 个，没有读取。 The archive has ${count} members, more than ${MOST_MEMBERS}; it was not read.`
	);
}

function empty(source: string): DocumentError {
	return new DocumentError('empty_file', `${source}：压缩包里没有文件。 There is no file in the archive.`);
}

function tooDeep(source: string): DocumentError {
	return new DocumentError(
		'unsupported_format',
		`${source}：压缩包套了两层以上，请解压后再试。 Archives lie in archives more than two deep; unpack them first.`
	);
}
