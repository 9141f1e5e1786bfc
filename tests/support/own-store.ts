import type { Page } from '@playwright/test';

/** Keeps the files of a shipped data set in the browser as the user's own, and tells the tabs; with `null` removes what is kept. */
export async function keepAsOwn(page: Page, dataset: 'demo' | null, revision: number): Promise<void> {
	await page.evaluate(
		async ([from, now]) => {
			const read = async (file: string) => new Uint8Array(await (await fetch(`/dataset/${from ?? ''}/${file}`)).arrayBuffer());
			const files =
				from === null ? null : { revision: now, data: await read('gongkai.duckdb'), evidence: await read('evidence.duckdb'), reports: 1 };
			// The page makes the store.
			while (!(await indexedDB.databases()).some(({ name }) => name === 'gongkai-own')) await new Promise((go) => setTimeout(go, 50));
			await new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('gongkai-own');
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('dataset', 'readwrite');
					if (files === null) transaction.objectStore('dataset').delete('current');
					else transaction.objectStore('dataset').put(files, 'current');
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
					transaction.onerror = () => reject(transaction.error ?? new Error('not kept'));
				};
			});
			const channel = new BroadcastChannel('gongkai-own');
			channel.postMessage({ kind: 'dataset', revision: now });
			channel.close();
		},
		[dataset, revision] as const
	);
}
