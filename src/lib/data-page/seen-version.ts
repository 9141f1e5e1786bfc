/** A version of a data set as this browser last saw it. */
export interface SeenVersion {
	readonly version: string;
	readonly reports: number;
	readonly bodies: number;
}

const keyOf = (dataset: string): string => `gongkai-seen-${dataset}`;

function isSeenVersion(value: unknown): value is SeenVersion {
	if (typeof value !== 'object' || value === null) return false;
	const { version, reports, bodies } = value as Partial<Record<keyof SeenVersion, unknown>>;
	return typeof version === 'string' && typeof reports === 'number' && typeof bodies === 'number';
}

/** The version of a data set that this browser saw last; `null` on a first visit, and where nothing can be kept or read. */
export function seenVersion(dataset: string): SeenVersion | null {
	try {
		const value: unknown = JSON.parse(localStorage.getItem(keyOf(dataset)) ?? 'null');
		return isSeenVersion(value) ? value : null;
	} catch {
		return null;
	}
}

/** Keeps the version on screen as the one seen last. Where storage is forbidden nothing is kept, and nobody is told of changes. */
export function keepSeenVersion(dataset: string, { version, reports, bodies }: SeenVersion): void {
	try {
		localStorage.setItem(keyOf(dataset), JSON.stringify({ version, reports, bodies }));
	} catch {
		// The next visit is a first one again.
	}
}
