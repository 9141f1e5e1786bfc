const KEY = '__proto__';

/**
 * Runs something with `__proto__` as a key like any other. The chart library keeps texts as keys of plain objects: a body
 * of that name would have it write on the parent of all objects.
 */
export function withPlainKeys<Result>(work: () => Result): Result {
	const usual = Object.getOwnPropertyDescriptor(Object.prototype, KEY);
	Reflect.deleteProperty(Object.prototype, KEY);
	try {
		return work();
	} finally {
		if (usual !== undefined) Object.defineProperty(Object.prototype, KEY, usual);
	}
}
