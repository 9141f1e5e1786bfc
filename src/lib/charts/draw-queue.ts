const waiting = new Map<object, () => void>();
let channel: MessageChannel | null = null;

function drawNext(): void {
	const [next] = waiting;
	if (next === undefined) return;
	const [owner, draw] = next;
	waiting.delete(owner);
	if (waiting.size > 0) channel?.port2.postMessage(null);
	draw();
}

/**
 * Draws one chart a task, in the order asked for, so that no view of many charts holds up the page. A drawing that still
 * waits gives way to a later one of the same owner.
 */
export function queueDraw(owner: object, draw: () => void): void {
	if (channel === null) {
		channel = new MessageChannel();
		channel.port1.onmessage = drawNext;
	}
	if (waiting.size === 0) channel.port2.postMessage(null);
	waiting.set(owner, draw);
}

/** Forgets what an owner has waiting. */
export function forgetDraw(owner: object): void {
	waiting.delete(owner);
}
