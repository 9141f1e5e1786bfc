const PORTION = 4096;

/** One character a byte; the platform's own decoder of that name takes some bytes for other characters. */
export function latin1(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += PORTION) parts.push(String.fromCharCode(...bytes.subarray(at, at + PORTION)));
	return parts.join('');
}
