import { formById } from '../../core/form/form';
import type { InventedReport } from '../facts/invented-report';
import { chineseDate } from '../prose/chinese-date';
import { otherMatters, problems } from '../prose/closing-sections';
import { overview } from '../prose/overview';
import { createRandom, type Random } from '../random';
import { actGrid, actGrids, requestGrid, reviewGrid, type Grid } from './table-grid';

export type Part =
	| { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'table'; readonly grid: Grid };

/** A report as text and tables in reading order, before any format. */
export interface Composition {
	readonly title: string;
	readonly parts: readonly Part[];
	/** Lines at the end: the body and the date; empty where the report states no date. */
	readonly signature: readonly string[];
}

const heading = (text: string, level: 1 | 2 = 1): Part => ({ kind: 'heading', level, text });
const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
const tables = (grids: readonly Grid[]): readonly Part[] => grids.map((grid) => ({ kind: 'table', grid }));

const SUBSECTION_NUMBERS = ['（一）', '（二）', '（三）', '（四）', '（五）'] as const;

function titleOf({ body, year }: InventedReport, random: Random): string {
	return random.pick([
		`${body.place}${year}年政府信息公开工作年度报告`,
		`${body.county}${body.place}${year}年政府信息公开工作年度报告`,
		`${body.name}${year}年政府信息公开工作年度报告`,
		`${body.city}${body.county}${body.name}${year}年度政府信息公开工作年度报告`,
		`${year}年${body.place}政府信息公开工作年度报告`
	]);
}

function openingOf({ body, year }: InventedReport, random: Random): string {
	const name = `${body.county}${body.name}`;
	return random.pick([
		`根据《中华人民共和国政府信息公开条例》有关规定，${name}编制了${year}年度报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
		`现公布${name}${year}年政府信息公开工作年度报告。报告由总体情况、主动公开、申请办理、复议诉讼、问题与改进和其他事项六个部分组成，数据统计期限为${year}年1月1日至12月31日。`,
		`本报告由${name}按照《中华人民共和国政府信息公开条例》第五十条的要求编制，内容涵盖${year}年1月1日至${year}年12月31日。`
	]);
}

/** Headings of the six sections, in the form's words or a variant of them. */
function sectionHeadings(random: Random): readonly string[] {
	return (formById('form-2021').sections ?? []).map((section) =>
		random.chance(80) ? section.label : random.pick([section.label, ...section.variants])
	);
}

/**
 * Puts a report into words: the same report always in the same words.
 * @param split table two as four tables instead of one
 */
export function compose(report: InventedReport, split: boolean): Composition {
	const random = createRandom(report.wording);
	const title = titleOf(report, random);
	const opening = openingOf(report, random);
	const [first, second, third, fourth, fifth, sixth] = sectionHeadings(random) as [string, string, string, string, string, string];
	const numbered = random.chance(85);
	const review = reviewGrid(report.cells);
	const parts: Part[] = [paragraph(opening), heading(first)];
	for (const [i, subsection] of overview(report, numbered, random).entries()) {
		parts.push(heading(`${numbered ? SUBSECTION_NUMBERS[i] : ''}${subsection.heading}`, 2), paragraph(subsection.text));
	}
	parts.push(heading(second), ...tables(split ? actGrids(report.cells) : [actGrid(report.cells)]));
	parts.push(heading(third), ...tables([requestGrid(report.cells)]), heading(fourth));
	parts.push(...(review === null ? [paragraph('有关情况已按要求另行报送。')] : tables([review])));
	parts.push(heading(fifth), ...problems(report, random).map(paragraph));
	if (report.sections[5] !== 'absent') parts.push(heading(sixth), ...otherMatters(report, random).map(paragraph));
	const { body, published } = report;
	return { title, parts, signature: published === null ? [] : [`${body.county}${body.name}`, chineseDate(published)] };
}
