/**
 * @typedef {import('../../src/forge/write/formats').Format} Format
 * @typedef {import('../../src/core/model/report').FormId} FormId
 * @typedef {import('../../src/forge/deviate/deviation').Deviation} Deviation
 * @typedef {import('../../src/forge/random').Random} Random
 *
 * Documents that are forged together: bodies of one seed, one format, one generation of the form.
 * @typedef {object} Batch
 * @property {'plain' | 'deviation' | 'combined'} kind
 * @property {string} seed of everything in it; the same seed gives the same documents
 * @property {Format} format
 * @property {FormId} form
 * @property {readonly number[]} deviations
 * @property {number} documents
 *
 * @typedef {object} Ground what there is to choose from
 * @property {readonly Format[]} formats
 * @property {readonly Deviation[]} deviations
 * @property {(seed: string) => Random} createRandom
 */

/** The years that each generation of the form was in force for. */
export const YEARS = /** @type {const} */ ({
	'form-2014': { from: 2014, to: 2018 },
	'form-2019': { from: 2019, to: 2020 },
	'form-2021': { from: 2021, to: 2025 }
});

const FORMS = /** @type {readonly FormId[]} */ (Object.keys(YEARS));
/** Parts of all documents; the rest has deviations combined. */
const PLAIN_PART = 0.3;
const SINGLE_PART = 0.5;
const FEWEST_COMBINED = 2;
const MOST_COMBINED = 5;
/** Small enough for all workers to have work to the end, and for many combinations. */
const BATCH = 5;

/**
 * @param {readonly Format[]} formats
 * @returns {readonly { format: Format, form: FormId }[]} every format in every generation
 */
const cellsOf = (formats) => formats.flatMap((format) => FORMS.map((form) => ({ format, form })));

/**
 * @param {number} documents
 * @param {number} parts
 * @returns {readonly number[]} the documents shared out as evenly as can be
 */
const shared = (documents, parts) =>
	Array.from({ length: parts }, (_, i) => Math.floor(documents / parts) + (i < documents % parts ? 1 : 0));

/**
 * @param {number} documents
 * @returns {readonly number[]} sizes of batches
 */
const batches = (documents) => Array.from({ length: Math.ceil(documents / BATCH) }, (_, i) => Math.min(BATCH, documents - i * BATCH));

/**
 * What to forge for a measurement: a part without deviations, a part with each deviation alone, a part with several at once.
 * @param {string} seed
 * @param {number} documents of all parts together
 * @param {Ground} ground
 * @returns {readonly Batch[]}
 */
export function planBatches(seed, documents, { formats, deviations, createRandom }) {
	const plain = Math.round(documents * PLAIN_PART);
	const single = Math.round(documents * SINGLE_PART);

	/** @type {(kind: Batch['kind'], numbers: readonly number[], among: readonly Format[], total: number, name: string) => readonly Batch[]} */
	const spread = (kind, numbers, among, total, name) => {
		const cells = createRandom(`${seed}/${name}/cells`).shuffle(cellsOf(among));
		return shared(total, cells.length).flatMap((count, at) => {
			const { format, form } = /** @type {typeof cells[number]} */ (cells[at]);
			return batches(count).map((size, i) => ({
				kind,
				seed: `${seed}/${name}/${format}/${form}/${i + 1}`,
				format,
				form,
				deviations: numbers,
				documents: size
			}));
		});
	};

	/** @type {(batch: Batch) => Batch} */
	const combined = (batch) => {
		const random = createRandom(`${batch.seed}/deviations`);
		const possible = deviations.filter((deviation) => deviation.formats?.includes(batch.format) ?? true).map(({ no }) => no);
		const numbers = random.shuffle(possible).slice(0, random.int(FEWEST_COMBINED, MOST_COMBINED));
		return { ...batch, deviations: [...numbers].sort((a, b) => a - b) };
	};

	const singles = shared(single, deviations.length);
	return [
		...spread('plain', [], formats, plain, 'plain'),
		...deviations.flatMap(({ no, formats: own }, i) => spread('deviation', [no], own ?? formats, singles[i] ?? 0, `deviation-${no}`)),
		...spread('combined', [], formats, documents - plain - single, 'combined').map(combined)
	];
}
