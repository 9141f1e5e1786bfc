import { expect, test as base } from '@playwright/test';
import { startRecordingProxy, type RecordingProxy } from './recording-proxy';

interface Watched {
	/** Console errors and warnings, uncaught errors, and requests that left the site, as they come. */
	readonly troubles: string[];
}

/**
 * A browser test in which every other origin is unreachable. It fails at its end where the page asked another
 * origin, or where the console is not clean; a test that provokes a message takes it out of `troubles`.
 */
export const test = base.extend<Watched & { readonly watched: undefined }, { readonly closedWorld: RecordingProxy }>({
	closedWorld: [
		async ({}, use) => {
			const proxy = await startRecordingProxy();
			await use(proxy);
			proxy.close();
		},
		{ scope: 'worker' }
	],
	proxy: async ({ closedWorld }, use) => {
		await use({ server: closedWorld.address, bypass: 'localhost' });
	},
	troubles: async ({}, use) => {
		await use([]);
	},
	watched: [
		async ({ context, troubles, closedWorld, baseURL }, use) => {
			const before = closedWorld.asked.length;
			context.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) troubles.push(`console ${message.type()}: ${message.text()}`);
			});
			context.on('weberror', (error) => troubles.push(`uncaught: ${error.error().message}`));
			context.on('request', (request) => {
				const url = new URL(request.url());
				const ours = url.origin === baseURL || ['data:', 'blob:'].includes(url.protocol);
				if (!ours) troubles.push(`asked another origin: ${request.url()}`);
			});
			await use(undefined);
			expect([...troubles, ...closedWorld.asked.slice(before)]).toEqual([]);
		},
		{ auto: true }
	]
});
