import { Worker } from 'node:worker_threads';
import { faultOf, type ReadAnswer } from './job-reader';
import type { ReadJob, ReadSetup, ReadTasks } from './read-task';

/** What reading one document may cost. */
export interface ReadingLimits {
	readonly seconds: number;
	readonly megabytes: number;
}

/** A thread that reads one document at a time. One that runs out of time or memory is ended, and the next document gets another. */
export class ReadingThread<T extends keyof ReadTasks> {
	#worker: Worker | null = null;

	constructor(
		readonly script: URL,
		readonly setup: ReadSetup<T>,
		readonly limits: ReadingLimits
	) {}

	/** Never rejects: what goes wrong is in the answer. */
	read(job: ReadJob): Promise<ReadAnswer<ReadTasks[T]>> {
		const { source } = job;
		const worker = (this.#worker ??= this.#start());
		return new Promise((resolve) => {
			const settle = (answer: ReadAnswer<ReadTasks[T]>, isUsable: boolean): void => {
				clearTimeout(timer);
				worker.removeAllListeners();
				if (!isUsable) {
					worker.on('error', () => undefined);
					this.end();
				}
				resolve(answer);
			};
			const late = (): void => settle({ error: tookTooLong(source, this.limits.seconds) }, false);
			// An answer that waits while this thread was busy counts before the time does.
			const timer = setTimeout(() => setImmediate(() => setImmediate(late)), this.limits.seconds * 1000);
			worker.on('message', (answer: ReadAnswer<ReadTasks[T]>) => settle(answer, true));
			worker.on('error', (error) => settle({ error: isOutOfMemory(error) ? tookTooMuch(source) : faultOf(error, source) }, false));
			worker.on('exit', (code) => settle({ error: faultOf(`exit ${code}`, source) }, false));
			const bytes = ownBytes(job.bytes);
			worker.postMessage({ ...job, bytes }, [bytes.buffer]);
		});
	}

	end(): void {
		void this.#worker?.terminate();
		this.#worker = null;
	}

	#start(): Worker {
		return new Worker(this.script, { workerData: this.setup, resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes } });
	}
}

/** Bytes in memory of their own, which can be handed over. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const { buffer } = bytes;
	return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length ? new Uint8Array(buffer) : new Uint8Array(bytes);
}

function isOutOfMemory(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tookTooMuch(source: string) {
	const message = `${source}：读取时内存不够用，没有读完。 Reading it took more memory than any report does; it was given up.`;
	return { code: 'too_large', message } as const;
}

function tookTooLong(source: string, seconds: number) {
	const message = `${source}：${seconds} 秒之内没有读完，已放弃。 Reading it took more than ${seconds} seconds; it was given up.`;
	return { code: 'took_too_long', message } as const;
}
