import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SiteFile {
	/** Path on disk. */
	readonly path: string;
	/** Bytes. */
	readonly size: number;
}

/** Every file of a built site by its address below the base, such as `/en/index.html`. */
export function siteFiles(directory: string): ReadonlyMap<string, SiteFile> {
	const files = new Map<string, SiteFile>();
	for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		files.set('/' + relative(directory, path).split(sep).join('/'), { path, size: statSync(path).size });
	}
	return files;
}
