import { parseArgs } from 'node:util';
import { FIRST_YEAR, FORGE_DEFAULTS } from '../forge/defaults';
import type { ForgePlan } from '../forge/forge-plan';
import { MOST_TOWNSHIPS } from '../forge/place/invent-city';
import { FORMATS, type Format } from '../forge/write/formats';

/** What `generate` was asked for. */
export interface GenerateOptions {
	readonly out: string;
	readonly plan: ForgePlan;
	readonly figuresOnly: boolean;
}

/** Wrong usage, in words for the person at the keyboard. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

const LAST_YEAR = 2099;

function townshipCount(text: string | undefined): number {
	if (text === undefined) return FORGE_DEFAULTS.townships;
	const count = Number(text);
	if (/^\d+$/.test(text) && count >= 1 && count <= MOST_TOWNSHIPS) return count;
	throw new UsageError(
		`--townships 应为 1 到 ${MOST_TOWNSHIPS} 的整数，收到“${text}”。 --townships must be a whole number from 1 to ${MOST_TOWNSHIPS}.`
	);
}

function yearRange(text: string | undefined): ForgePlan['years'] {
	if (text === undefined) return FORGE_DEFAULTS.years;
	const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
	const from = Number(match?.[1]);
	const to = Number(match?.[2] ?? match?.[1]);
	if (match !== null && from >= FIRST_YEAR && from <= to && to <= LAST_YEAR) return { from, to };
	throw new UsageError(
		`--years 应写作 A-B，例如 2021-2025，介于 ${FIRST_YEAR} 和 ${LAST_YEAR}，收到“${text}”。 --years must be A-B between ${FIRST_YEAR} and ${LAST_YEAR}.`
	);
}

const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text);

function formatList(text: string | undefined): readonly Format[] {
	const formats = text === undefined ? FORGE_DEFAULTS.formats : text.split(',');
	const known = formats.filter(isFormat);
	if (known.length === formats.length && new Set(known).size === known.length) return known;
	throw new UsageError(
		`--formats 只能是 ${FORMATS.join('、')}，用逗号分隔，收到“${text}”。 --formats must be a comma-separated list of ${FORMATS.join(', ')}.`
	);
}

function mistakeChance(text: string | undefined): NonNullable<ForgePlan['mistakes']> {
	if (text === undefined) return FORGE_DEFAULTS.mistakes;
	const chance = Number(text);
	if (/^\d+(?:\.\d)?$/.test(text) && chance <= 100) return { chance };
	throw new UsageError(
		`--mistakes 应为 0 到 100 的百分数，收到“${text}”。 --mistakes must be a percentage from 0 to 100, with one decimal at most.`
	);
}

/** The options of `generate`. @throws UsageError when they cannot be followed */
export function generateOptions(args: readonly string[]): GenerateOptions {
	const text = { type: 'string' } as const;
	const options = {
		out: text,
		townships: text,
		years: text,
		seed: text,
		formats: text,
		mistakes: text,
		'figures-only': { type: 'boolean' }
	} as const;
	let values;
	try {
		({ values } = parseArgs({ args: [...args], options }));
	} catch (cause) {
		throw new UsageError(`无法识别的参数。 Cannot follow the arguments: ${cause instanceof Error ? cause.message : String(cause)}`, {
			cause
		});
	}
	if (values.out === undefined || values.out === '')
		throw new UsageError('请用 --out 指定输出文件夹。 Say with --out which folder to write.');
	const figuresOnly = values['figures-only'] === true;
	if (figuresOnly && values.formats !== undefined) {
		throw new UsageError(
			'--figures-only 不写文件，不能与 --formats 同用。 --figures-only writes no documents: it does not go with --formats.'
		);
	}
	return {
		out: values.out,
		figuresOnly,
		plan: {
			townships: townshipCount(values.townships),
			years: yearRange(values.years),
			seed: values.seed ?? FORGE_DEFAULTS.seed,
			formats: formatList(values.formats),
			mistakes: mistakeChance(values.mistakes)
		}
	};
}
