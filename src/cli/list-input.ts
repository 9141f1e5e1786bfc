import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { DocumentError } from '../documents/document-error';
import { archiveFiles, isArchive } from './archive-files';
import { byName } from './by-name';
import type { InputFile, Place } from './input-file';
import { readWhole, unreadable } from './read-whole';

const HIDDEN = /^\./;

/**
 * Files of the given paths in the order given. A folder or a zip archive gives the files in it and below, sorted by name. What cannot be
 * opened stands in the list as a file whose bytes are an error.
 * @param isLeftOut whether files and folders of this name are no part of the input; hidden ones never are
 */
export async function listInput(
	paths: readonly string[],
	cwd: string,
	isLeftOut: (name: string) => boolean = () => false
): Promise<readonly InputFile[]> {
	const walk = new Walk((name) => HIDDEN.test(name) || isLeftOut(name));
	const found: InputFile[] = [];
	for (const source of paths) {
		const path = resolve(cwd, source);
		found.push(...(await walk.filesOf({ source, name: basename(path) }, path, paths.length === 1)));
	}
	return found;
}

class Walk {
	/** Folders that are being walked, by their real path, so that a link that leads back into one is noticed. */
	readonly #open = new Set<string>();

	constructor(readonly isLeftOut: (name: string) => boolean) {}

	/** @param isRoot whether names begin inside this path */
	async filesOf(place: Place, path: string, isRoot = false): Promise<readonly InputFile[]> {
		const within: Place = isRoot ? { source: place.source, name: '' } : place;
		try {
			const kind = await kindOf(path, place.source);
			if (kind.isDirectory()) return await this.#folder(within, path);
			if (!kind.isFile()) return [failed(place, notAFile(place.source))];
			if (await isArchive(path, place.source)) return await archiveFiles(within, place, path, this.isLeftOut);
			return [{ ...place, disk: { name: place.name, path }, bytes: (largest) => readWhole(path, place.source, largest) }];
		} catch (error) {
			const known = unreadable(place.source, error);
			if (known instanceof DocumentError) return [failed(place, known)];
			throw error;
		}
	}

	async #folder(place: Place, path: string): Promise<readonly InputFile[]> {
		const real = await realpath(path);
		if (this.#open.has(real)) throw loop(place.source);
		this.#open.add(real);
		const files: InputFile[] = [];
		for (const entry of (await readdir(path)).filter((name) => !this.isLeftOut(name)).sort(byName)) {
			files.push(...(await this.filesOf(below(place, entry), join(path, entry))));
		}
		this.#open.delete(real);
		return files;
	}
}

function below({ source, name }: Place, entry: string): Place {
	return { source: join(source, entry), name: name === '' ? entry : `${name}/${entry}` };
}

async function kindOf(path: string, source: string): Promise<Stats> {
	try {
		return await stat(path);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
			throw new DocumentError('no_such_file', `${source}：没有这个文件或文件夹。 There is no such file or folder.`);
		throw error;
	}
}

function failed(place: Place, error: DocumentError): InputFile {
	return { ...place, disk: null, bytes: () => Promise.reject(error) };
}

function notAFile(source: string): DocumentError {
	return new DocumentError('unreadable_file', `${source}：既不是文件，也不是文件夹。 Neither a file nor a folder.`);
}

function loop(source: string): DocumentError {
	return new DocumentError(
		'unreadable_file',
		`${source}：这个链接指回它所在的文件夹，没有再读一遍。 The link leads back to a folder that it is in; that was not read again.`
	);
}
