import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PortInUseError } from '../../src/server/port-in-use-error';
import { serveSite } from '../../src/server/serve-site';

let directory: string;
let first: Server;

beforeEach(async () => {
	directory = mkdtempSync(join(tmpdir(), 'site-'));
	first = await serveSite({ directory, base: '', port: 0 });
});

afterEach(() => {
	first.close();
	rmSync(directory, { recursive: true });
});

test('names the port that another program holds', async () => {
	const { port } = first.address() as AddressInfo;
	const failure = await serveSite({ directory, base: '', port }).catch((cause: unknown) => cause);
	expect(failure).toBeInstanceOf(PortInUseError);
	expect(failure).toMatchObject({ port });
});
