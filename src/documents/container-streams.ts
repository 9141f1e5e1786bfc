import { damaged } from './damaged';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
/** Sector numbers from here on mean the end of a chain or no sector. */
const LAST_SECTOR = 0xfffffffa;
/** Most chains of a header that lie in the header itself. */
const LISTED_IN_HEADER = 109;
const ENTRY = 128;
const [STORAGE_ENTRY, STREAM_ENTRY, ROOT_ENTRY] = [1, 2, 5] as const;
const NONE = 0xffffffff;

/** Whether the bytes are the container of Office documents of 1997 and name a stream. */
export function isContainerWith(bytes: Uint8Array, stream: string): boolean {
	if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return false;
	// The container writes names in letters of two bytes.
	return new TextDecoder('latin1').decode(bytes).includes(stream.replace(/./g, '$&\0'));
}

/** The streams of a container by name, those of embedded documents left out. @throws DocumentError `damaged_file` */
export function containerStreams(bytes: Uint8Array, name: string): ReadonlyMap<string, Uint8Array> {
	try {
		return new Container(bytes).streams();
	} catch (cause) {
		if (cause instanceof RangeError) throw damaged(name, cause);
		throw cause;
	}
}

interface Entry {
	readonly name: string;
	readonly kind: number;
	readonly left: number;
	readonly right: number;
	readonly child: number;
	readonly start: number;
	readonly size: number;
}

/** A file system in a file: sectors in chains. Whatever is not as it should be throws a RangeError; no chain is followed twice. */
class Container {
	readonly #view: DataView;
	readonly #sector: number;
	readonly #next: readonly number[];

	constructor(readonly bytes: Uint8Array) {
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		const shift = this.#view.getUint16(0x1e, true);
		if (shift !== 9 && shift !== 12) throw new RangeError(`no sector size: ${shift}`);
		this.#sector = 1 << shift;
		this.#next = this.#numbers(this.#joined(this.#tableSectors()));
	}

	streams(): ReadonlyMap<string, Uint8Array> {
		const entries = this.#entries();
		const [root] = entries;
		if (root?.kind !== ROOT_ENTRY) throw new RangeError('no root');
		const smallest = this.#long(0x38);
		const smallSize = 1 << this.#view.getUint16(0x20, true);
		if (smallSize !== 64) throw new RangeError(`no small sector size: ${smallSize}`);
		const smallNext = this.#numbers(this.#chain(this.#long(0x3c)));
		const small = this.#chain(root.start);
		const streams = new Map<string, Uint8Array>();
		for (const { name, kind, start, size } of childrenOf(entries, root.child)) {
			if (kind !== STREAM_ENTRY) continue;
			const content =
				size >= smallest
					? this.#chain(start)
					: joinedParts(follow(smallNext, start).map((at) => part(small, at * smallSize, (at + 1) * smallSize)));
			streams.set(name, part(content, 0, size));
		}
		return streams;
	}

	#long(at: number): number {
		return this.#view.getUint32(at, true);
	}

	#numbers(bytes: Uint8Array): readonly number[] {
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
	}

	/** Sectors of the table of chains: some are listed in the header, the rest in sectors of their own. */
	#tableSectors(): readonly number[] {
		const sectors = Array.from({ length: LISTED_IN_HEADER }, (_, index) => this.#long(0x4c + index * 4));
		const seen = new Set<number>();
		for (let list = this.#long(0x44); list < LAST_SECTOR;) {
			if (seen.has(list)) throw new RangeError('a list of sectors goes round');
			seen.add(list);
			const numbers = this.#numbers(this.#joined([list]));
			sectors.push(...numbers.slice(0, -1));
			list = numbers.at(-1) ?? NONE;
		}
		const used = sectors.filter((sector) => sector < LAST_SECTOR);
		if (new Set(used).size < used.length) throw new RangeError('a sector is listed twice');
		return used;
	}

	#chain(start: number): Uint8Array {
		return this.#joined(follow(this.#next, start));
	}

	#joined(sectors: readonly number[]): Uint8Array {
		// The last sector of a file may be cut short; what is missing shows where a stream is shorter than it says.
		return joinedParts(
			sectors.map((sector) => {
				const from = (sector + 1) * this.#sector;
				if (from >= this.bytes.length) throw new RangeError(`no sector ${sector}`);
				return this.bytes.subarray(from, from + this.#sector);
			})
		);
	}

	#entries(): readonly Entry[] {
		const list = this.#chain(this.#long(0x30));
		const view = new DataView(list.buffer, list.byteOffset, list.byteLength);
		return Array.from({ length: Math.floor(list.length / ENTRY) }, (_, index) => {
			const at = index * ENTRY;
			const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
			return {
				name: new TextDecoder('utf-16le').decode(list.subarray(at, at + length)),
				kind: view.getUint8(at + 66),
				left: view.getUint32(at + 68, true),
				right: view.getUint32(at + 72, true),
				child: view.getUint32(at + 76, true),
				start: view.getUint32(at + 116, true),
				size: view.getUint32(at + 120, true)
			};
		});
	}
}

/** Sectors of a chain. @throws RangeError when it leaves the table or goes round */
function follow(next: readonly number[], start: number): readonly number[] {
	const sectors: number[] = [];
	for (let at = start; at < LAST_SECTOR; at = next[at] as number) {
		if (at >= next.length || sectors.length > next.length) throw new RangeError('a chain of sectors goes astray');
		sectors.push(at);
	}
	return sectors;
}

/** What lies in the root: entries are a tree by name, each with those to the left and the right of it. */
function childrenOf(entries: readonly Entry[], first: number): readonly Entry[] {
	const found: Entry[] = [];
	const seen = new Set<number>();
	const left = [first];
	for (let index = left.pop(); index !== undefined; index = left.pop()) {
		const entry = entries[index];
		if (entry === undefined || seen.has(index) || ![STORAGE_ENTRY, STREAM_ENTRY].some((kind) => kind === entry.kind)) continue;
		seen.add(index);
		found.push(entry);
		left.push(entry.left, entry.right);
	}
	return found;
}

function part(bytes: Uint8Array, from: number, to: number): Uint8Array {
	if (to > bytes.length) throw new RangeError(`no bytes ${from}–${to} of ${bytes.length}`);
	return bytes.subarray(from, to);
}

function joinedParts(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((length, one) => length + one.length, 0));
	let at = 0;
	for (const one of parts) {
		whole.set(one, at);
		at += one.length;
	}
	return whole;
}
