import type { InventedReport } from '../facts/invented-report';
import { selfName } from '../prose/self-name';
import type { Random } from '../random';
import type { Mistake } from './mistake';
import { openingWorded, saidInFirstSection, type Edit } from './words';

const edited = (report: InventedReport, edit: Edit): InventedReport => ({ ...report, edits: [...report.edits, edit] });

type Sentence = (report: InventedReport, random: Random, otherPlace: string | null) => string | null;

/** A sentence that should not be there. */
const said = (check: string, sentence: Sentence): Mistake => ({
	kind: check,
	area: 'sentences',
	plant: ({ report, otherPlace }, random) => {
		const text = sentence(report, random, otherPlace);
		return text === null ? null : { report: edited(report, saidInFirstSection(text)), finding: { check } };
	}
});

/** Other words in the first paragraph. */
const opened = (check: string, change: (report: InventedReport, random: Random) => (text: string) => string): Mistake => ({
	kind: check,
	area: 'opening',
	plant: ({ report }, random) => ({ report: edited(report, openingWorded(change(report, random))), finding: { check } })
});

/** The end of the period, and what stands there instead: a day that no calendar has, or one before its beginning. */
function impossible({ year }: InventedReport, random: Random): (text: string) => string {
	const day = random.pick(['11月31日', '2月30日', '12月32日', null]);
	if (day !== null) return (text) => text.replace('12月31日', day);
	return (text) =>
		text
			.replace(`${year}年1月1日起至${year}年12月31日`, `${year}年12月31日起至${year}年1月1日`)
			.replace(new RegExp(`${year}年1月1日至(?:${year}年)?12月31日`), `${year}年12月31日至${year}年1月1日`);
}

const TEMPLATE_WORDS = [
	'该部分以表格形式报告。表格如下：',
	'××镇将进一步健全信息公开制度。',
	'XX年，信息公开工作稳步推进。',
	'（此处填写本单位工作亮点）',
	'请在此处填写具体工作情况。'
] as const;

/** What is left of the text that a report was made from. */
export const IN_WORDS: readonly Mistake[] = [
	opened(
		'p.year',
		({ year }) =>
			(text) =>
				text.replaceAll(`${year}年`, `${year - 1}年`).replace('内容涵盖', '数据统计期限为')
	),
	opened('l.impossible_period', impossible),
	said('l.other_year', ({ body, year }, random) => {
		const other = year - random.int(1, 2);
		const self = selfName(body);
		return random.pick([
			`${other}年，${self}高度重视政务公开工作，专题研究部署。`,
			`${other}年度，${self}严格落实政府信息公开各项要求。`,
			`${other}年，${self}认真落实《中华人民共和国政府信息公开条例》。`
		]);
	}),
	said('l.other_body', (_, random, place) =>
		place === null
			? null
			: random.pick([
					`${place}党委、政府高度重视信息公开工作，定期听取汇报。`,
					`${place}将继续加强政务公开队伍建设。`,
					`${place}明确专人负责信息公开，压实工作责任。`
				])
	),
	said('l.template_words', (_, random) => random.pick(TEMPLATE_WORDS))
];
