import { expect } from '@playwright/test';
import { test } from '../support/browser-test';
import { startSecondOrigin, type SecondOrigin } from '../support/second-origin';

let other: SecondOrigin;

test.beforeAll(async () => {
	other = await startSecondOrigin();
});

test.afterAll(() => {
	other.close();
});

test('the policy of the headers binds the page and the database worker', async ({ page, troubles }) => {
	const started = page.waitForEvent('worker');
	await page.goto('/demo/?region=990101');
	const worker = await started;
	expect(new URL(worker.url()).origin).toBe(new URL(page.url()).origin);
	expect(await (await page.request.get(other.address)).text()).toBe('reached');

	const reach = async (address: string): Promise<{ readonly outcome: string; readonly refusedBy: readonly string[] }> => {
		const refusedBy = new Set<string>();
		addEventListener('securitypolicyviolation', (event) => refusedBy.add(event.effectiveDirective));
		const outcome = await fetch(address).then(
			(response) => response.text(),
			() => 'refused'
		);
		await new Promise((resolve) => setTimeout(resolve, 100));
		return { outcome, refusedBy: [...refusedBy] };
	};
	const refused = { outcome: 'refused', refusedBy: ['connect-src'] };
	expect(await worker.evaluate(reach, `${other.address}/from-worker`)).toEqual(refused);
	expect(await page.evaluate(reach, `${other.address}/from-page`)).toEqual(refused);
	expect(other.asked).toEqual(['/']);

	const foreign = troubles.filter((trouble) => trouble.includes(other.address));
	expect(foreign.length).toBeGreaterThan(0);
	troubles.splice(0, troubles.length, ...troubles.filter((trouble) => !foreign.includes(trouble)));
});
