import { parentPort, workerData } from 'node:worker_threads';
import { jobReader } from './job-reader';
import type { ReadJob, ReadSetup, ReadTasks } from './read-task';

const read = jobReader(workerData as ReadSetup<keyof ReadTasks>);
parentPort?.on('message', (job: ReadJob) => {
	void read(job).then((answer) => parentPort?.postMessage(answer));
});
