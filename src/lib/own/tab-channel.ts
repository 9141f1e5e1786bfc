/** What tabs of this site tell each other about own reports. */
export type TabMessage =
	/** The store was changed: lists are to be read again. */
	| { readonly kind: 'changed' }
	/** A data set of this revision is in the store; 0 when there is none any more. */
	| { readonly kind: 'dataset'; readonly revision: number }
	/** A data set was opened from files, or closed. */
	| { readonly kind: 'opened' }
	/** Is some tab copying or reading? */
	| { readonly kind: 'who-works' }
	/** This one is. */
	| { readonly kind: 'working' };

/** As long as a tab may take to say that it works. */
const PATIENCE = 400;

/** Talks with the other tabs of this site. */
export class TabChannel {
	readonly #channel = new BroadcastChannel('gongkai-own');
	readonly #listeners = new Set<(message: TabMessage) => void>();

	/** @param isWorking whether this tab copies or reads at the moment */
	constructor(isWorking: () => boolean) {
		this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
			if (data.kind === 'who-works' && isWorking()) this.tell({ kind: 'working' });
			for (const listener of this.#listeners) listener(data);
		};
	}

	tell(message: TabMessage): void {
		this.#channel.postMessage(message);
	}

	/** @returns what ends it */
	listen(listener: (message: TabMessage) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Whether another tab copies or reads; a tab that says nothing for a while does not. */
	async othersWork(): Promise<boolean> {
		return new Promise((settle) => {
			const answer = (working: boolean): void => {
				clearTimeout(timer);
				end();
				settle(working);
			};
			const timer = setTimeout(() => answer(false), PATIENCE);
			const end = this.listen(({ kind }) => {
				if (kind === 'working') answer(true);
			});
			this.tell({ kind: 'who-works' });
		});
	}

	close(): void {
		this.#channel.close();
	}
}
