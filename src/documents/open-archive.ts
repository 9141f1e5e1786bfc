import { Unzip, UnzipInflate } from 'fflate';
import { damaged } from './damaged';
import { DocumentError } from './document-error';

/** Most bytes that the wanted files of an archive may hold unpacked; a report of text and tables has a hundredth of that. */
const MOST_BYTES = 64_000_000;
/** Bytes handed to the unpacker at a time, so that a bomb is noticed before it has grown. */
const PORTION = 65_536;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Whether the bytes are a zip archive that names a file of this path. */
export function isArchiveWith(bytes: Uint8Array, path: string): boolean {
	return ZIP.every((byte, index) => bytes[index] === byte) && new TextDecoder('latin1').decode(bytes).includes(path);
}

/**
 * The files of a zip archive whose paths are wanted, unpacked. What the archive says of sizes is not believed.
 * @throws DocumentError `damaged_file` when it cannot be unpacked, `too_large` when it unpacks to more than 64 MB
 */
export function openArchive(bytes: Uint8Array, name: string, isWanted: (path: string) => boolean): Readonly<Record<string, Uint8Array>> {
	const files: Record<string, Uint8Array[]> = {};
	let total = 0;
	let open = 0;
	const unzip = new Unzip((file) => {
		if (!isWanted(file.name)) return;
		const parts: Uint8Array[] = [];
		files[file.name] = parts;
		open += 1;
		file.ondata = (error, part, final) => {
			if (error) throw error instanceof DocumentError ? error : damaged(name, error);
			parts.push(part);
			total += part.length;
			if (total > MOST_BYTES) throw tooLarge(name);
			if (final) open -= 1;
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += PORTION) unzip.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
	} catch (cause) {
		throw cause instanceof DocumentError ? cause : damaged(name, cause);
	}
	if (open > 0) throw damaged(name);
	return Object.fromEntries(Object.entries(files).map(([path, parts]) => [path, joined(parts)]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function tooLarge(name: string): DocumentError {
	const message = `${name}：解压后超过 64 MB，不像一份年报，没有读取。 It unpacks to more than 64 MB, which no report does; it was not read.`;
	return new DocumentError('too_large', message);
}
