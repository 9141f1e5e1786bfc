import type { Page } from '@playwright/test';

/** What is kept of a report that was imported. */
export interface KeptFigures {
	/** Name of its file. */
	readonly name: string;
	readonly bodyId: string;
	readonly year: number;
	/** By figure id. */
	readonly figures: Readonly<Record<string, { readonly value: number | null; readonly state: string }>>;
}

/** Figures of all reports that the browser keeps, from its store itself. */
export function keptFigures(page: Page): Promise<readonly KeptFigures[]> {
	return page.evaluate(async () => {
		const result = <Value>(request: IDBRequest<Value>): Promise<Value> =>
			new Promise((settle, fail) => {
				request.onsuccess = () => settle(request.result);
				request.onerror = () => fail(new Error('the store cannot be read'));
			});
		interface Facts {
			readonly facts: {
				readonly source: string;
				readonly year: number;
				readonly body: { readonly id: string };
				readonly figures: readonly { readonly id: string; readonly value: number | null; readonly state: string }[];
			} | null;
		}
		const database = await result(indexedDB.open('gongkai-own'));
		const facts = database.transaction('facts').objectStore('facts');
		const texts = await result(facts.getAll() as IDBRequest<string[]>);
		database.close();
		return texts.flatMap((text) => {
			const { facts } = JSON.parse(text) as Facts;
			if (facts === null) return [];
			const figures = Object.fromEntries(facts.figures.map(({ id, value, state }) => [id, { value, state }]));
			return [{ name: facts.source, bodyId: facts.body.id, year: facts.year, figures }];
		});
	});
}
