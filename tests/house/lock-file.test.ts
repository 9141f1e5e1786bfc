import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
	readonly version?: string;
	readonly resolved?: string;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	readonly packages: Readonly<Record<string, LockedPackage>>;
};

test('names packages, not the host they came from', () => {
	expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

test('holds the packages of every platform, without which `npm ci` refuses to install', () => {
	const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter(
			(name) => packages[`${place}/node_modules/${name}`] === undefined && packages[`node_modules/${name}`] === undefined
		)
	);
	expect(missing).toEqual([]);
});
