import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tool } from '../dataset/manifest';

/** This program's version and the hash of its code, by which a data set made by another is told. */
export function programTool(): Tool {
	const dir = dirname(fileURLToPath(import.meta.url));
	const hash = createHash('sha256');
	const files = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(js|ts|json)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	for (const file of files) hash.update(readFileSync(file));
	return { version: packageVersion(dir), code: hash.digest('hex') };
}

function packageVersion(dir: string): string {
	for (let folder = dir; folder !== dirname(folder); folder = dirname(folder)) {
		const version = versionIn(join(folder, 'package.json'));
		if (version !== null) return version;
	}
	throw new Error(`no package.json above ${dir}`);
}

function versionIn(file: string): string | null {
	try {
		const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown; version?: unknown };
		return name === 'gongkai-lens' && typeof version === 'string' ? version : null;
	} catch {
		return null;
	}
}
