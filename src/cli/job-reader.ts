import { buildRegionIndex, type RegionIndex } from '../core/region/region-index';
import { readChecked } from './check-reader';
import { explain } from './explanation';
import { faultOf, type ReadAnswer } from '../facts/read-answer';
import { readFacts } from './facts-reader';
import { readLine } from './line-reader';
import type { ReadJob, ReadSetup, ReadTasks } from './read-task';
import { loadRegister } from './register';

export type JobReader<T> = (job: ReadJob) => Promise<ReadAnswer<T>>;

type Reader<T> = (job: ReadJob, register: () => RegionIndex, withPasses: boolean) => Promise<T>;

const READERS: { readonly [T in keyof ReadTasks]: Reader<ReadTasks[T]> } = {
	line: readLine,
	explanation: explain,
	facts: readFacts,
	checked: readChecked
};

/** Reads documents for a task. The register is read only when a document needs it. What goes wrong is in the answer, never thrown. */
export function jobReader<T extends keyof ReadTasks>({ task, regions, withPasses = false }: ReadSetup<T>): JobReader<ReadTasks[T]> {
	let index: RegionIndex | null = null;
	const register = (): RegionIndex => (index ??= buildRegionIndex([...loadRegister(), ...regions]));
	const read = READERS[task];
	return async (job) => {
		try {
			return { value: await read(job, register, withPasses) };
		} catch (error) {
			return { error: faultOf(error, job.source) };
		}
	};
}
