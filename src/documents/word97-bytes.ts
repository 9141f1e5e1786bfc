/** Numbers in the bytes of a Word document of 1997, the lowest byte first. Reading beyond the end throws a RangeError. */
export class Word97Bytes {
	readonly #view: DataView;

	constructor(readonly bytes: Uint8Array) {
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	byte(at: number): number {
		return this.#view.getUint8(at);
	}

	short(at: number): number {
		return this.#view.getUint16(at, true);
	}

	signed(at: number): number {
		return this.#view.getInt16(at, true);
	}

	long(at: number): number {
		return this.#view.getUint32(at, true);
	}

	/** A part of the bytes. @throws RangeError when they end before it does */
	part(from: number, to: number): Word97Bytes {
		if (from > to || to > this.bytes.length) throw new RangeError(`no bytes ${from}–${to} of ${this.bytes.length}`);
		return new Word97Bytes(this.bytes.subarray(from, to));
	}
}
