import type { ProgressListener } from './dataset-engine';
import { EngineError } from './engine-error';

const nameOf = (url: URL): string => url.pathname.split('/').at(-1) ?? '';

/** There is no such file. */
export function missing(url: URL, why: string, cause?: unknown): EngineError {
	return new EngineError('data_missing', `${url.href} ${why}`, { cause, fault: { code: 'file_missing', file: nameOf(url) } });
}

/** The file is longer or shorter than the data set's manifest says. */
export function otherSize(url: URL, found: number, said: number): EngineError {
	const fault = { code: 'other_size', file: nameOf(url), found, said } as const;
	return new EngineError('data_truncated', `${url.href} has ${found} bytes, not ${said}`, { fault });
}

/**
 * A file of known size, whole. `onProgress` is told after every piece. A redirect is no answer.
 * Throws `EngineError`: `data_missing` when it is not there, `data_truncated` when its size is another.
 */
export async function fetchFile(url: URL, bytes: number, onProgress?: ProgressListener): Promise<Uint8Array> {
	const response = await fetch(url, { redirect: 'error' }).catch((cause: unknown) => {
		throw missing(url, 'cannot be reached', cause);
	});
	if (!response.ok || !response.body) throw missing(url, `answers ${response.status}`);
	const whole = new Uint8Array(bytes);
	const reader = response.body.getReader();
	let read = 0;
	try {
		for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
			if (read + piece.value.length > bytes) throw otherSize(url, read + piece.value.length, bytes);
			whole.set(piece.value, read);
			read += piece.value.length;
			onProgress?.(read, bytes);
		}
	} catch (cause) {
		await reader.cancel().catch(() => undefined);
		if (cause instanceof EngineError) throw cause;
		throw new EngineError('data_truncated', `${url.href} broke off after ${read} of ${bytes} bytes`, { cause });
	}
	if (read < bytes) throw otherSize(url, read, bytes);
	return whole;
}
