import type { ProgressListener } from './dataset-engine';
import { EngineError } from './engine-error';

/**
 * A file of known size, whole. `onProgress` is told after every piece.
 * Throws `EngineError`: `data_missing` when it is not there, `data_truncated` when its size is another.
 */
export async function fetchFile(url: URL, bytes: number, onProgress?: ProgressListener): Promise<Uint8Array> {
	const response = await fetch(url).catch((cause: unknown) => {
		throw new EngineError('data_missing', `${url.href} cannot be reached`, { cause });
	});
	if (!response.ok || !response.body) throw new EngineError('data_missing', `${url.href} answers ${response.status}`);
	const whole = new Uint8Array(bytes);
	const reader = response.body.getReader();
	let read = 0;
	try {
		for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
			if (read + piece.value.length > bytes) throw new EngineError('data_truncated', `${url.href} is longer than ${bytes} bytes`);
			whole.set(piece.value, read);
			read += piece.value.length;
			onProgress?.(read, bytes);
		}
	} catch (cause) {
		await reader.cancel().catch(() => undefined);
		if (cause instanceof EngineError) throw cause;
		throw new EngineError('data_truncated', `${url.href} broke off after ${read} of ${bytes} bytes`, { cause });
	}
	if (read < bytes) throw new EngineError('data_truncated', `${url.href} has ${read} of ${bytes} bytes`);
	return whole;
}
