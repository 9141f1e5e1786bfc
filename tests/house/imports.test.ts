import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, resolveImport, type Import } from './imports-of';
import { ROOMS, type Room } from './rooms';
import { sourceFiles } from './source-files';

const FILES = sourceFiles('src', ['.ts', '.svelte']);

const IMPORTS: ReadonlyMap<string, readonly Import[]> = new Map(FILES.map((file) => [file, importsOf(file, readFileSync(file, 'utf8'))]));

const isBelow = (file: string, folder: string): boolean =>
	file === folder || file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`);

function roomOf(file: string): Room | undefined {
	return ROOMS.filter((room) => isBelow(file, room.folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** What a rule says against one import, or `null`. */
function broken(file: string, room: Room, found: Import): string | null {
	const target = resolveImport(file, found.specifier);
	const allowed = target === null ? packageAllowed(room, found) : codeAllowed(file, room, target, found.typeOnly);
	return allowed ? null : `${file} imports ${found.specifier}: ${room.why} (room ${room.folder})`;
}

function packageAllowed(room: Room, { specifier, typeOnly }: Import): boolean {
	if (specifier.startsWith('./')) return true;
	return (
		room.packages.some((name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`)) ||
		(typeOnly && specifier === '@sveltejs/kit')
	);
}

function codeAllowed(file: string, room: Room, target: string, typeOnly: boolean): boolean {
	if (isBelow(file, 'src/routes') && isBelow(target, 'src/routes')) return isBelow(target, posix.dirname(file));
	const folders = [room.folder, ...room.code, ...(typeOnly ? room.types : [])];
	return folders.some((folder) => isBelow(target, folder)) && !(isBelow(target, 'src/lib/engine') && isEngineForbidden(room, typeOnly));
}

function isEngineForbidden(room: Room, typeOnly: boolean): boolean {
	return room.folder === 'src/lib/components' && !typeOnly;
}

describe('rooms', () => {
	test('every source file stands in a room', () => {
		expect(FILES.length).toBeGreaterThan(20);
		expect(FILES.filter((file) => roomOf(file) === undefined)).toEqual([]);
	});

	test('every import keeps to the rules of its room', () => {
		const faults = FILES.flatMap((file) => {
			const room = roomOf(file);
			return room === undefined ? [] : (IMPORTS.get(file) ?? []).flatMap((found) => broken(file, room, found) ?? []);
		});
		expect(faults).toEqual([]);
	});

	test('what the rules forbid is found', () => {
		const check = (file: string, text: string): readonly (string | null)[] => {
			const room = roomOf(file);
			return room === undefined ? [] : importsOf(file, text).map((found) => broken(file, room, found));
		};
		expect(check('src/core/read/x.ts', "import { readFileSync } from 'node:fs'")[0]).toContain('pure TypeScript');
		expect(check('src/core/read/x.ts', "const x = await import('papaparse')")[0]).toContain('pure TypeScript');
		expect(check('src/documents/html.ts', "import { readReport } from '../core/read/read-report'")[0]).toContain('formats end at blocks');
		expect(check('src/lib/queries/x.ts', "import type { Engine } from '../engine/engine'")[0]).toBeNull();
		expect(check('src/lib/queries/x.ts', "import { EngineError } from '../engine/engine-error'")[0]).toContain('which engine');
		expect(check('src/lib/components/X.svelte', "<script>import { x } from '$lib/engine/wasm-engine'</script>")[0]).toContain('no engine');
		expect(check('src/routes/a/+page.svelte', "<script>import X from '../b/X.svelte'</script>")[0]).toContain('pages read the view');
	});
});

describe('circles', () => {
	test('no file imports itself by way of others', () => {
		const graph = new Map(FILES.map((file) => [file, targetsOf(file)]));
		const state = new Map<string, 'open' | 'done'>();
		const circles: string[] = [];
		const walk = (file: string, path: readonly string[]): void => {
			if (state.get(file) === 'done') return;
			if (state.get(file) === 'open') {
				circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
				return;
			}
			state.set(file, 'open');
			for (const target of graph.get(file) ?? []) walk(target, [...path, file]);
			state.set(file, 'done');
		};
		for (const file of FILES) walk(file, []);
		expect(circles).toEqual([]);
	});
});

function targetsOf(file: string): readonly string[] {
	return (IMPORTS.get(file) ?? []).filter((found) => !found.typeOnly).flatMap((found) => resolveImport(file, found.specifier) ?? []);
}
