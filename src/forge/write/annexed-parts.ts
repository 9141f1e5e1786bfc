import { formById } from '../../core/form/form';
import type { InventedReport } from '../facts/invented-report';
import { otherMatters, problems } from '../prose/closing-sections';
import { charges, disputes } from '../prose/older-sections';
import { management, onRequest, oversight, platforms, proactive, REQUESTS } from '../prose/overview';
import type { Random } from '../random';
import { heading, paragraph, tables, type Part } from './composition';
import { listGrid } from './table-grid';

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七'] as const;

function openingOf({ body, year }: InventedReport, random: Random): string {
	const name = `${body.county}${body.name}`;
	return random.pick([
		`根据《中华人民共和国政府信息公开条例》有关规定，${name}编制了${year}年度报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
		`现公布${name}${year}年政府信息公开工作年度报告。报告由概述、主动公开、依申请公开、收费、复议诉讼和存在问题等部分组成，数据统计期限为${year}年1月1日至12月31日。`
	]);
}

/** The words of a heading without the number that the form gives it. */
function headingOf(id: string): string {
	const label = formById('form-2014').sections_narrative?.find((section) => section.id === id)?.label;
	if (label === undefined) throw new RangeError(`no section ${id}`);
	return label.replace(/^[一二三]、/, '');
}

/** A report under the regulation of 2007: six or seven sections of text, and the list of statistics as an annex. */
export function annexedParts(report: InventedReport, random: Random): readonly Part[] {
	const opening = openingOf(report, random);
	const sections: readonly (readonly [string, readonly string[]])[] = [
		['overview', [management(report, random) + platforms(report, random), oversight(report, random)]],
		['proactive', [proactive(report, random)]],
		['on_request', [onRequest(report, REQUESTS, random)]],
		['fees', [charges(report, random)]],
		['disputes', [disputes(report, random)]],
		['problems', problems(report, random)],
		...(report.sections[5] === 'absent' ? [] : [['other', otherMatters(report, random)] as const])
	];
	return [
		paragraph(opening),
		...sections.flatMap(([id, paragraphs], i) => [heading(`${NUMBERS[i]}、${headingOf(id)}`), ...paragraphs.map(paragraph)]),
		heading(`${headingOf('annex')}：${formById('form-2014').title}`),
		...tables([listGrid(report)])
	];
}
