import { chineseNumber } from './chinese-number';
import { makeFinding } from '../model/make-finding';
import type { Finding } from '../model/finding';
import type { ReportLine } from './report-line';

const EARLIEST = 2008;
const LATEST = 2099;
const YEAR = /(?<!\d)(20\d{2})年/;
const HAN_YEAR = /([二〇○零一三四五六七八九]{4})年/;
const PERIOD = /(?:自|从|为|期限|时间|时限|[:,]|^)[^。;]{0,12}?(20\d{2})年1月1日[^。;]{0,12}(?:12月31日)/;
const COVERED = /(20\d{2})年度?(?:的?(?:政府|政务)?信息公开|[^,。;]{0,6}(?:情况|年报|年度报告))/;
const CLAUSE = /(?:^|[,。;:)\n])(20\d{2})年(?:度|以来|来)?(?!\d)/;
/** How far into the report its first sentences reach. */
const OPENING = 200;

/** The year reported on, taken from the title, the statistics period or the first sentence, in this order. */
export function findYear(
	title: string | null,
	lines: readonly ReportLine[],
	first: number | null
): { readonly year: number | null; readonly findings: readonly Finding[] } {
	const fromTitle = title === null ? null : yearIn(title);
	const fromPeriod = period(lines);
	const year = fromTitle ?? fromPeriod ?? opening(lines, first);
	const conflict = fromTitle !== null && fromPeriod !== null && fromTitle !== fromPeriod;
	const findings = conflict
		? [
				makeFinding({
					check: 'read.year_conflict',
					severity: 'warning',
					left: fromTitle,
					right: fromPeriod,
					params: { title: fromTitle, period: fromPeriod }
				})
			]
		: [];
	return { year, findings };
}

/** First year in a text that 年 follows; digits alone are no year. */
function yearIn(text: string): number | null {
	const digits = YEAR.exec(text)?.[1];
	if (digits !== undefined) return plausible(Number(digits));
	const han = HAN_YEAR.exec(text)?.[1];
	return han === undefined ? null : plausible(chineseNumber(han));
}

function plausible(year: number | null): number | null {
	return year !== null && year >= EARLIEST && year <= LATEST ? year : null;
}

function period(lines: readonly ReportLine[]): number | null {
	for (const { folded } of lines) {
		const year = PERIOD.exec(folded)?.[1];
		if (year !== undefined) return plausible(Number(year));
	}
	return null;
}

/** The year that the introduction says the report covers, else one that opens a clause, else the first one named. */
function opening(lines: readonly ReportLine[], first: number | null): number | null {
	const from = first ?? 0;
	const body = lines
		.slice(from)
		.map((l) => l.folded)
		.join('\n');
	const head = lines
		.slice(0, from)
		.filter((l) => /[。,]/.test(l.folded))
		.map((l) => l.folded)
		.join('\n');
	return matched(COVERED, head) ?? matched(CLAUSE, body) ?? yearIn(body.slice(0, OPENING)) ?? yearIn(head) ?? yearIn(body);
}

function matched(pattern: RegExp, text: string): number | null {
	const year = pattern.exec(text)?.[1];
	return year === undefined ? null : plausible(Number(year));
}
