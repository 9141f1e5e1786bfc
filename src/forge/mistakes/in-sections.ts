import type { InventedReport } from '../facts/invented-report';
import type { Random } from '../random';
import { paragraph } from '../write/composition';
import type { Mistake } from './mistake';
import { sectionChanged, type Edit } from './words';

/** The two sections that have nothing but text, by number. */
const CLOSING: Readonly<Record<number, RegExp>> = { 5: /问题/, 6: /其他/ };

/** A report with one of the last two sections in another state; `null` where it has only one of them as it should be. */
function closing(report: InventedReport, state: 'absent' | 'empty', random: Random): InventedReport | null {
	const no = random.pick([5, 6]);
	const name = CLOSING[no];
	if (name === undefined || report.sections[no - 1] !== 'present') return null;
	const sections = report.sections.map((own, i) => (i === no - 1 ? state : own));
	const edit: Edit = sectionChanged(name, (heading) => (state === 'absent' ? [] : [heading]));
	const isLeftOut = state === 'absent' && no === 6;
	return { ...report, sections, edits: isLeftOut ? report.edits : [...report.edits, edit] };
}

const section = (check: string, state: 'absent' | 'empty'): Mistake => ({
	kind: check,
	area: 'closing',
	plant: ({ report }, random) => {
		const changed = closing(report, state, random);
		return changed === null ? null : { report: changed, finding: { check } };
	}
});

const NOTHING = ['无。', '暂无。', '没有。', '无', '总体情况良好。', '我单位政府信息公开工作总体平稳有序。'] as const;

/** Parts that the form asks for and the report lacks, or that say nothing. */
export const IN_SECTIONS: readonly Mistake[] = [
	section('s.section_absent', 'absent'),
	section('s.section_empty', 'empty'),
	{
		kind: 's.problems_say_nothing',
		area: 'closing',
		plant: ({ report }, random) => {
			const text = random.pick(NOTHING);
			const edit = sectionChanged(/问题/, (heading) => [heading, paragraph(text)]);
			return { report: { ...report, edits: [...report.edits, edit] }, finding: { check: 's.problems_say_nothing' } };
		}
	},
	{
		kind: 's.table_absent',
		area: 'cells',
		plant: ({ report }, random) => {
			const tables = Object.keys(report.tables).filter((id) => report.tables[id] === 'present');
			if (report.form === 'form-2014' || tables.length < 2) return null;
			const gone = random.pick(tables);
			const cells = new Map([...report.cells].filter(([id]) => !id.startsWith(`${gone}.`)));
			const states = { ...report.tables, [gone]: 'absent' as const };
			return { report: { ...report, cells, tables: states }, finding: { check: 's.table_absent' } };
		}
	}
];
