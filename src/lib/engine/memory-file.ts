const PAGE_BYTES = 262_144;

/**
 * A file in memory that DuckDB-Wasm reads and writes as if it were a `FileSystemSyncAccessHandle`. It grows page by page, so that growing
 * copies nothing.
 */
export class MemoryFile {
	#pages: Uint8Array[] = [];
	#size = 0;

	getSize(): number {
		return this.#size;
	}

	/** Fills the buffer from the byte `at` on; returns how many bytes there were. */
	read(buffer: Uint8Array, { at }: { readonly at: number }): number {
		const length = Math.max(0, Math.min(buffer.length, this.#size - at));
		this.#eachPiece(at, length, (piece, done) => buffer.set(piece, done));
		return length;
	}

	/** Writes the whole buffer to the byte `at` and on, and returns its length. A gap before it reads as zeros. */
	write(buffer: Uint8Array, { at }: { readonly at: number }): number {
		if (buffer.length > 0) this.#grow(at + buffer.length);
		this.#eachPiece(at, buffer.length, (piece, done) => piece.set(buffer.subarray(done, done + piece.length)));
		return buffer.length;
	}

	/** Cuts off what is beyond a size, or fills up to it with zeros. */
	truncate(size: number): void {
		if (size < this.#size) {
			this.#pages.length = Math.ceil(size / PAGE_BYTES);
			this.#size = size;
			if (size % PAGE_BYTES !== 0) this.#pages.at(-1)?.fill(0, size % PAGE_BYTES);
		} else this.#grow(size);
	}

	/** Nothing waits to be written. */
	flush(): void {}

	/** There is nothing to give back: the bytes stay. */
	close(): void {}

	/** A copy of all bytes. */
	bytes(): Uint8Array<ArrayBuffer> {
		const whole = new Uint8Array(this.#size);
		this.read(whole, { at: 0 });
		return whole;
	}

	#grow(size: number): void {
		while (this.#pages.length * PAGE_BYTES < size) this.#pages.push(new Uint8Array(PAGE_BYTES));
		this.#size = Math.max(this.#size, size);
	}

	/** Hands on the parts of the pages that a stretch of the file lies in, each with the number of bytes before it. */
	#eachPiece(at: number, length: number, use: (piece: Uint8Array, done: number) => void): void {
		for (let done = 0; done < length;) {
			const from = (at + done) % PAGE_BYTES;
			const to = Math.min(PAGE_BYTES, from + length - done);
			const page = this.#pages[Math.floor((at + done) / PAGE_BYTES)] as Uint8Array;
			use(page.subarray(from, to), done);
			done += to - from;
		}
	}
}
