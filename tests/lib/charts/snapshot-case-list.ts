import type { SnapshotCase } from './snapshot-case';

const FILES = import.meta.glob<{ readonly CASES: readonly SnapshotCase[] }>('./snapshot-cases/*.ts', { eager: true });

/** Every chart of fixed data, of every topic. */
export const SNAPSHOT_CASES: readonly SnapshotCase[] = Object.values(FILES).flatMap((file) => file.CASES);
