import { parseArgs } from 'node:util';
import type { Severity } from '../core/model/finding';

const FORMATS = ['jsonl', 'table', 'csv'] as const;
const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** What `check` was asked for, paths as given. */
export interface CheckOptions {
	readonly paths: readonly string[];
	readonly format: (typeof FORMATS)[number];
	/** Fails when an open finding is at least this severe; `null` never. */
	readonly failOn: Severity | null;
	/** Whether identities that hold are told too. */
	readonly withPasses: boolean;
	readonly roster: string | null;
	readonly verdicts: string | null;
	/** Day `MM-DD` by which townships and street offices have to publish; `null`: 31 January. */
	readonly due: string | null;
}

export const CHECK_USAGE =
	'用法 Usage: gongkai check PATH… [--format jsonl|table|csv] [--fail-on error|warning|info] [--all] [--roster FILE] [--due MM-DD] [--verdicts FILE]\n';

/** Whether a day `MM-DD` is in every year. */
function isDay(text: string): boolean {
	const [month = 0, day = 0] = /^\d\d-\d\d$/.test(text) ? text.split('-').map(Number) : [];
	return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2023, month, 0)).getUTCDate();
}

function oneOf<T extends string>(choices: readonly T[], text: string, option: string): T {
	const chosen = choices.find((choice) => choice === text);
	if (chosen === undefined) throw new RangeError(`${option} 只能是 must be ${choices.join(' | ')}：“${text}”`);
	return chosen;
}

/** The options of a command line, or what is wrong with it, in words. */
export function checkOptions(args: readonly string[]): CheckOptions | string {
	try {
		const text = { type: 'string' } as const;
		const { values, positionals: paths } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { format: text, 'fail-on': text, all: { type: 'boolean' }, roster: text, due: text, verdicts: text }
		});
		if (paths.length === 0) return '请给出文件或文件夹。 Name at least one file or folder.';
		const { due = null, 'fail-on': failOn } = values;
		if (due !== null && !isDay(due)) return `--due 要写成 月-日，如 01-31。 --due must be a day MM-DD, such as 01-31, not "${due}".`;
		return {
			paths,
			format: oneOf(FORMATS, values.format ?? 'jsonl', '--format'),
			failOn: failOn === undefined ? null : oneOf(SEVERITIES, failOn, '--fail-on'),
			withPasses: values.all ?? false,
			roster: values.roster ?? null,
			verdicts: values.verdicts ?? null,
			due
		};
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
