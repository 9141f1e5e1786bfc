import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { cmapBytes } from './cmap-bytes';

type Pdfjs = typeof pdfjs;

/** What the library asks for beside a file: character maps of Chinese fonts. Fonts and decoders are for drawing and are not given. */
class Resources {
	async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
		const bytes = kind === 'cMapUrl' ? await cmapBytes(filename) : null;
		if (bytes === null) throw new Error(`${kind} ${filename} is not at hand`);
		return bytes;
	}
}

/** Settings under which the library reads a file: nothing is fetched, no code of the file is run, pictures stay packed. */
export const READING = {
	BinaryDataFactory: Resources,
	cMapPacked: true,
	disableFontFace: true,
	isEvalSupported: false,
	maxImageSize: 1,
	stopAtErrors: false,
	useSystemFonts: false,
	useWasm: false,
	useWorkerFetch: false,
	verbosity: 0
} as const;

let loading: Promise<Pdfjs> | null = null;

/** The PDF library, loaded when the first PDF comes; it works in the thread that calls it. */
export function loadPdfjs(): Promise<Pdfjs> {
	return (loading ??= load());
}

async function load(): Promise<Pdfjs> {
	const surroundings = globalThis as Record<string, unknown>;
	// Classes that only drawing uses; without them the library looks for a canvas in Node and prints that there is none.
	for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) surroundings[name] ??= Object;
	// On engines of 2023 the library replaces `push` of all arrays by one that is several times slower.
	const { push } = Array.prototype;
	const library = await import('pdfjs-dist/legacy/build/pdf.mjs');
	await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
	Object.defineProperty(Array.prototype, 'push', { value: push, configurable: true, writable: true });
	return library;
}
