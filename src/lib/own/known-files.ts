import type { OwnFile } from './own-file';

/** The files of the store as far as a page knows them, in the order in which they were brought. */
export class KnownFiles {
	#files = new Map<number, OwnFile>();
	/** Files taken while the store is being listed, which the list may not have yet. */
	#fresh: OwnFile[] = [];
	#reloading = 0;

	get all(): readonly OwnFile[] {
		return [...this.#files.values()];
	}

	/** Takes all there are from the store; of a file that was taken meanwhile, the later state stays. */
	async reload(list: () => Promise<readonly OwnFile[]>): Promise<void> {
		this.#reloading += 1;
		try {
			const files = new Map((await list()).map((file) => [file.id, file]));
			for (const file of this.#fresh) if (file.stamp >= (files.get(file.id)?.stamp ?? 0)) files.set(file.id, file);
			this.#files = files;
		} finally {
			this.#reloading -= 1;
			if (this.#reloading === 0) this.#fresh = [];
		}
	}

	/** Takes files that are new or other than before. */
	take(files: readonly OwnFile[]): void {
		for (const file of files) this.#files.set(file.id, file);
		if (this.#reloading > 0) this.#fresh.push(...files);
	}

	/** Forgets the files that were removed. */
	forget(isGone: (file: OwnFile) => boolean): void {
		for (const file of this.all) if (isGone(file)) this.#files.delete(file.id);
	}
}
