import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A file to read: as it is reported, and where it is. */
export interface InputFile {
	/** The path as given, or the given folder and the way inside it. */
	readonly source: string;
	readonly path: string;
}

/** A path that cannot be read. */
export interface MissingPath {
	readonly source: string;
	readonly missing: true;
}

/** Files of the given paths in the order given; a folder gives the files in it and below, sorted by name. Hidden files are left out. */
export async function collectPaths(paths: readonly string[], cwd: string): Promise<readonly (InputFile | MissingPath)[]> {
	const found: (InputFile | MissingPath)[] = [];
	for (const source of paths) {
		const path = resolve(cwd, source);
		const kind = await stat(path).catch(() => null);
		if (kind === null) found.push({ source, missing: true });
		else if (kind.isDirectory()) found.push(...(await filesBelow(source, path)));
		else found.push({ source, path });
	}
	return found;
}

async function filesBelow(source: string, folder: string): Promise<readonly InputFile[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
	const files: InputFile[] = [];
	for (const entry of entries) {
		if (entry.name.startsWith('.')) continue;
		const below = { source: join(source, entry.name), path: join(folder, entry.name) };
		if (entry.isDirectory()) files.push(...(await filesBelow(below.source, below.path)));
		else if (entry.isFile()) files.push(below);
	}
	return files;
}
