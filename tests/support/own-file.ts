import { NOTHING_DECIDED, type OwnFile } from '../../src/lib/own/own-file';

/** A file that somebody brought, not read yet. */
export function ownFile(name: string, change: Partial<OwnFile> = {}): OwnFile {
	return {
		id: 1,
		batch: 1,
		name,
		size: 1,
		sha256: 'a'.repeat(64),
		added: '2026-01-01T00:00:00.000Z',
		skipped: false,
		decision: NOTHING_DECIDED,
		corrections: [],
		mapping: null,
		outcome: { state: 'queued' },
		stamp: 1,
		...change
	};
}
