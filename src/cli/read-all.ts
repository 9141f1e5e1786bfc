import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DocumentEntry } from '../dataset/read-documents-table';
import type { InputFile } from './input-file';
import type { JobReader } from './job-reader';
import { faultOf, type ReadAnswer } from '../facts/read-answer';
import type { ReadSetup, ReadTasks } from './read-task';
import { ReadingThread, type ReadingLimits } from './reading-thread';

/** What became of a file. */
export interface Outcome<T> {
	readonly file: InputFile;
	readonly answer: ReadAnswer<T>;
}

export interface ReadOptions {
	/** What a list says of documents, by their names within the input. */
	readonly entries?: ReadonlyMap<string, DocumentEntry>;
	readonly limits?: ReadingLimits;
	/** The built code that threads run. */
	readonly script?: URL;
}

/** The built command line has it beside it; the sources, as tests run them, have not. */
const SCRIPT = new URL('./read-worker.js', import.meta.url);
const LIMITS: ReadingLimits = { seconds: 60, megabytes: 1024 };
/** Starting a thread takes about as long as reading so many documents. */
const FILES_A_THREAD = 8;
const MOST_THREADS = 8;
/** Documents under way or waiting to be taken, for each thread. */
const AHEAD = 4;

/**
 * Reads files with all cores; outcomes come in the order of the files, and only a few are held at a time. Nothing that a file does
 * stops the rest: time and memory for each are limited. Without built code for threads all is read in this one, without limits.
 */
export async function* readAll<T extends keyof ReadTasks>(
	files: readonly InputFile[],
	setup: ReadSetup<T>,
	{ entries = new Map(), limits = LIMITS, script = SCRIPT }: ReadOptions = {}
): AsyncGenerator<Outcome<ReadTasks[T]>> {
	const count = Math.max(1, Math.min(availableParallelism(), MOST_THREADS, Math.ceil(files.length / FILES_A_THREAD)));
	const threads = existsSync(fileURLToPath(script)) ? Array.from({ length: count }, () => new ReadingThread(script, setup, limits)) : [];
	const readers = new Readers(
		threads.length > 0
			? threads.map(
					(thread): JobReader<ReadTasks[T]> =>
						(job) =>
							thread.read(job)
				)
			: [await readHere(setup)]
	);
	const underWay: Promise<Outcome<ReadTasks[T]>>[] = [];
	try {
		for (const file of files) {
			if (underWay.length >= count * AHEAD) yield await (underWay.shift() as (typeof underWay)[number]);
			const bytes = await file.bytes().catch((error: unknown) => ({ error: faultOf(error, file.source) }));
			if ('error' in bytes) {
				underWay.push(Promise.resolve({ file, answer: bytes }));
				continue;
			}
			const { source, name } = file;
			const job = { source, name, bytes, entry: entries.get(name) ?? null };
			const reader = await readers.take();
			underWay.push(
				reader(job).then((answer) => {
					readers.giveBack(reader);
					return { file, answer };
				})
			);
		}
		yield* underWay;
	} finally {
		for (const thread of threads) thread.end();
	}
}

/** What reads is loaded here only when it reads here. */
async function readHere<T extends keyof ReadTasks>(setup: ReadSetup<T>): Promise<JobReader<ReadTasks[T]>> {
	const { jobReader } = await import('./job-reader');
	return jobReader(setup);
}

/** Readers that are taken and given back; who takes one waits until one is free. */
class Readers<T> {
	readonly #free: JobReader<T>[];
	readonly #waiting: ((reader: JobReader<T>) => void)[] = [];

	constructor(readers: readonly JobReader<T>[]) {
		this.#free = [...readers];
	}

	take(): Promise<JobReader<T>> {
		const reader = this.#free.pop();
		return reader === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(reader);
	}

	giveBack(reader: JobReader<T>): void {
		const next = this.#waiting.shift();
		if (next === undefined) this.#free.push(reader);
		else next(reader);
	}
}
