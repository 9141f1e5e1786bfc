import type { ReadingAnswer, ReadingRequest } from '../workers/import-messages';

/** A job without its number. */
export type ReadingJob = Omit<Extract<ReadingRequest, { kind: 'take' }>, 'job'> | Omit<Extract<ReadingRequest, { kind: 'read' }>, 'job'>;

/** What came of a job: the worker's answer, or why there is none. `dropped`: it was not begun. */
export type JobResult = ReadingAnswer | { readonly ended: 'took_too_long' | 'reader_failed' | 'dropped'; readonly message: string };

/** What the pool needs of a worker. */
export interface ReadingWorker {
	postMessage(request: ReadingRequest): void;
	terminate(): void;
	onmessage: ((event: MessageEvent<ReadingAnswer>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
}

export interface PoolOptions {
	/** Makes a worker and tells it to start. */
	readonly makeWorker: () => ReadingWorker;
	readonly workers: number;
	/** What a job may take. */
	readonly seconds: (job: ReadingJob) => number;
}

interface Waiting {
	readonly job: ReadingJob;
	readonly settle: (result: JobResult) => void;
}

/** Workers that take jobs in order, one at a time each. One that hangs or breaks is ended, and the next job gets another. */
export class ReadingPool {
	readonly #options: PoolOptions;
	readonly #idle: ReadingWorker[] = [];
	#queue: Waiting[] = [];
	#running = 0;
	#jobs = 0;

	constructor(options: PoolOptions) {
		this.#options = options;
	}

	/** Never rejects. */
	do(job: ReadingJob): Promise<JobResult> {
		return new Promise((settle) => {
			this.#queue.push({ job, settle });
			this.#next();
		});
	}

	/** Drops jobs that were not begun. */
	drop(isMeant: (job: ReadingJob) => boolean = () => true): void {
		const dropped = this.#queue.filter(({ job }) => isMeant(job));
		this.#queue = this.#queue.filter(({ job }) => !isMeant(job));
		for (const { settle } of dropped) settle({ ended: 'dropped', message: 'the job was not begun' });
	}

	/** Ends the workers that do nothing. */
	rest(): void {
		for (const worker of this.#idle.splice(0)) worker.terminate();
	}

	#next(): void {
		if (this.#running === this.#options.workers) return;
		const waiting = this.#queue.shift();
		if (waiting === undefined) return;
		this.#running += 1;
		void this.#run(waiting.job).then((result) => {
			this.#running -= 1;
			waiting.settle(result);
			this.#next();
		});
	}

	#run(job: ReadingJob): Promise<JobResult> {
		const { makeWorker } = this.#options;
		const seconds = this.#options.seconds(job);
		const worker = this.#idle.pop() ?? makeWorker();
		const number = ++this.#jobs;
		return new Promise((settle) => {
			const end = (ended: 'took_too_long' | 'reader_failed', message: string): void => {
				clearTimeout(timer);
				worker.terminate();
				settle({ ended, message });
			};
			const timer = setTimeout(() => end('took_too_long', `the job took more than ${seconds} seconds`), seconds * 1000);
			worker.onmessage = ({ data }) => {
				if (data.job !== number) return;
				clearTimeout(timer);
				this.#idle.push(worker);
				settle(data);
			};
			worker.onerror = (event) => end('reader_failed', event.message || 'the worker ended');
			worker.postMessage({ ...job, job: number });
		});
	}
}
