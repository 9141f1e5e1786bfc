import { Worker } from 'node:worker_threads';
import { faultOf, type ReadAnswer } from '../facts/read-answer';
import type { ReadJob, ReadSetup, ReadTasks } from './read-task';

/** What reading one document may cost. */
export interface ReadingLimits {
	readonly seconds: number;
	readonly megabytes: number;
}

/** A thread that reads one document at a time. One that runs out of time or memory is ended, and the next document gets another. */
export class ReadingThread<T extends keyof ReadTasks> {
	#worker: Worker | null = null;
	/** Takes the answer for the document that is being read; does nothing while none is. */
	#settle: (answer: ReadAnswer<ReadTasks[T]>) => void = () => undefined;
	#source = '';

	constructor(
		readonly script: URL,
		readonly setup: ReadSetup<T>,
		readonly limits: ReadingLimits
	) {}

	/** Never rejects: what goes wrong is in the answer. */
	async read(job: ReadJob): Promise<ReadAnswer<ReadTasks[T]>> {
		const { source } = job;
		this.#source = source;
		const worker = (this.#worker ??= this.#start());
		const answer = new Promise<ReadAnswer<ReadTasks[T]>>((resolve) => (this.#settle = resolve));
		// An answer that waits while this thread was busy counts before the time does.
		const late = (): void => this.#give({ error: tookTooLong(source, this.limits.seconds) });
		let isOpen = true;
		const timer = setTimeout(() => setImmediate(() => setImmediate(() => isOpen && late())), this.limits.seconds * 1000);
		const bytes = ownBytes(job.bytes);
		worker.postMessage({ ...job, bytes }, [bytes.buffer]);
		try {
			return await answer;
		} finally {
			isOpen = false;
			clearTimeout(timer);
		}
	}

	/** Ends the thread; a document that is being read is given up. */
	end(): void {
		void this.#worker?.terminate();
		this.#worker = null;
		this.#settle({ error: faultOf('ended', this.#source) });
	}

	/** Ends the thread, for which there is no other answer. */
	#give(answer: ReadAnswer<ReadTasks[T]>): void {
		this.#settle(answer);
		this.end();
	}

	#start(): Worker {
		const worker = new Worker(this.script, {
			workerData: this.setup,
			resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes }
		});
		const fail = (answer: ReadAnswer<ReadTasks[T]>): void => {
			if (this.#worker === worker) this.#give(answer);
		};
		worker.on('message', (answer: ReadAnswer<ReadTasks[T]>) => {
			if (this.#worker === worker) this.#settle(answer);
		});
		worker.on('error', (error) => fail({ error: isOutOfMemory(error) ? tookTooMuch(this.#source) : faultOf(error, this.#source) }));
		worker.on('exit', (code) => fail({ error: faultOf(`exit ${code}`, this.#source) }));
		return worker;
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
