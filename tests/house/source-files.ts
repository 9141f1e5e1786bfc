import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder with one of these endings, sorted, with `/` between folders; generated code left out. */
export function sourceFiles(folder: string, endings: readonly string[]): readonly string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.filter((file) => !file.includes('/paraglide/'))
		.sort();
}
