import { chineseNumber } from './chinese-number';
import type { ReportLine } from './report-line';

const EARLIEST = 2008;
const LATEST = 2099;
const YEAR = /(?<!\d)(20\d{2})年/;
/** In a title a year stands for itself even where 年 is left out. */
const TITLE_YEAR = /(?<!\d)(20\d{2})(?:年|度|(?=(?:政府|政务)?信息公开))/;
const HAN_YEAR = /([二〇○零0一三四五六七八九]{4})年/;
const PERIOD = /(?:自|从|为|期限|时间|时限|日期|[:,]|^)[^。;]{0,12}?(20\d{2})年1月1日[^。;]{0,12}12月3[01]日/;
/** A period that lost its 年 and 月 (`202311日至20231231日`): the same four digits at both ends of a year are a year. */
const DAMAGED_PERIOD = /(?<!\d)(20\d{2})年?1月?1日?(?:起)?(?:至|到|-){1,2}\1年?12月?3[01]/;
const COVERED = /(20\d{2})年度?(?:的?(?:政府|政务)?信息公开|[^,。;]{0,6}(?:情况|年报|年度报告))/;
const CLAUSE = /(?:^|[,。;:)\n])(20\d{2})年(?:度|以来|来)?(?!\d)/;
/** How far into the report its first sentences reach. */
const OPENING = 200;

/** The year reported on, taken from the title, the statistics period or the first sentence, in this order. */
export function findYear(title: string | null, lines: readonly ReportLine[], first: number | null): number | null {
	const titled = title === null ? null : yearInTitle(title);
	return titled ?? inLines(PERIOD, lines) ?? opening(lines, first) ?? inLines(DAMAGED_PERIOD, lines);
}

/** The year that a title names; `null` where it names none. */
export function yearInTitle(title: string): number | null {
	return matched(TITLE_YEAR, title) ?? yearIn(title);
}

/** First year in a text that 年 follows; digits alone are no year. */
function yearIn(text: string): number | null {
	const digits = YEAR.exec(text)?.[1];
	if (digits !== undefined) return plausible(Number(digits));
	const han = HAN_YEAR.exec(text)?.[1];
	return han === undefined ? null : plausible(chineseNumber(han.replace(/[○零0]/g, '〇')));
}

function plausible(year: number | null): number | null {
	return year !== null && year >= EARLIEST && year <= LATEST ? year : null;
}

function inLines(pattern: RegExp, lines: readonly ReportLine[]): number | null {
	for (const { folded } of lines) {
		const year = matched(pattern, folded);
		if (year !== null) return year;
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
