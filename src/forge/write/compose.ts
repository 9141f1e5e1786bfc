import { deviateWords } from '../deviate/deviations';
import type { InventedReport } from '../facts/invented-report';
import { chineseDate } from '../prose/chinese-date';
import { createRandom, type Random } from '../random';
import { annexedParts } from './annexed-parts';
import type { Composition } from './composition';
import { sectionParts } from './section-parts';

function titleOf({ body, year }: InventedReport, random: Random): string {
	return random.pick([
		`${body.place}${year}年政府信息公开工作年度报告`,
		`${body.county}${body.place}${year}年政府信息公开工作年度报告`,
		`${body.name}${year}年政府信息公开工作年度报告`,
		`${body.city}${body.county}${body.name}${year}年度政府信息公开工作年度报告`,
		`${year}年${body.place}政府信息公开工作年度报告`
	]);
}

/**
 * Puts a report into words: the same report always in the same words.
 * @param split table two as several tables instead of one
 */
export function compose(report: InventedReport, split: boolean): Composition {
	const random = createRandom(report.wording);
	const title = titleOf(report, random);
	const parts = report.form === 'form-2014' ? annexedParts(report, random) : sectionParts(report, split, random);
	const { body, published } = report;
	const signature = published === null ? [] : [`${body.county}${body.name}`, chineseDate(published)];
	const words: Composition = { title, parts, signature };
	return deviateWords(
		report,
		report.edits.reduce((edited, edit) => edit(edited), words)
	);
}
