import { formById } from '../../core/form/form';
import type { InventedReport } from '../facts/invented-report';
import { otherMatters, problems } from '../prose/closing-sections';
import { overview } from '../prose/overview';
import type { Random } from '../random';
import { heading, paragraph, tables, type Part } from './composition';
import { actGrid, actGrids, requestGrid, reviewGrid } from './table-grid';

const SUBSECTION_NUMBERS = ['（一）', '（二）', '（三）', '（四）', '（五）'] as const;

function openingOf({ body, year }: InventedReport, random: Random): string {
	const name = `${body.county}${body.name}`;
	return random.pick([
		`根据《中华人民共和国政府信息公开条例》有关规定，${name}编制了${year}年度报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
		`现公布${name}${year}年政府信息公开工作年度报告。报告由总体情况、主动公开、申请办理、复议诉讼、问题与改进和其他事项六个部分组成，数据统计期限为${year}年1月1日至12月31日。`,
		`本报告由${name}按照《中华人民共和国政府信息公开条例》第五十条的要求编制，内容涵盖${year}年1月1日至${year}年12月31日。`
	]);
}

/** Headings of the six sections, in the form's words or a variant of them. */
function sectionHeadings({ form }: InventedReport, random: Random): readonly string[] {
	return (formById(form).sections ?? []).map((section) =>
		random.chance(80) ? section.label : random.pick([section.label, ...section.variants])
	);
}

/**
 * The six sections of reports since 2019, tables within them.
 * @param split table two as several tables instead of one
 */
export function sectionParts(report: InventedReport, split: boolean, random: Random): readonly Part[] {
	const opening = openingOf(report, random);
	const [first, second, third, fourth, fifth, sixth] = sectionHeadings(report, random) as [string, string, string, string, string, string];
	const numbered = random.chance(85);
	const requests = requestGrid(report);
	const review = reviewGrid(report);
	const parts: Part[] = [paragraph(opening), heading(first)];
	for (const [i, subsection] of overview(report, numbered, random).entries()) {
		parts.push(heading(`${numbered ? SUBSECTION_NUMBERS[i] : ''}${subsection.heading}`, 2), paragraph(subsection.text));
	}
	parts.push(heading(second), ...tables(split ? actGrids(report) : [actGrid(report)]));
	const elsewhere = [paragraph('有关情况已按要求另行报送。')];
	parts.push(heading(third), ...(requests === null ? elsewhere : tables([requests])));
	parts.push(heading(fourth), ...(review === null ? elsewhere : tables([review])));
	parts.push(heading(fifth), ...problems(report, random).map(paragraph));
	if (report.sections[5] !== 'absent') parts.push(heading(sixth), ...otherMatters(report, random).map(paragraph));
	return parts;
}
