import type { InventedReport } from '../facts/invented-report';
import { paragraph } from '../write/composition';
import type { Mistake } from './mistake';
import { sectionChanged } from './words';

const PROBLEMS = 5;
/** The two sections that have nothing but text, by number; only the last may be left out. */
const CLOSING: Readonly<Record<number, RegExp>> = { [PROBLEMS]: /问题/, 6: /其他/ };

/** Without anything after it, a part that is missing cannot be told from one that was cut off, and no check may call it missing. */
function goesOn({ sections, published }: InventedReport, no: number): boolean {
	return published !== null || sections.slice(no).some((state) => state !== 'absent');
}

/** A section without its text, or without its heading too; `null` where the form has no sections or the report lacks it already. */
function section(check: string, state: 'absent' | 'empty', numbers: readonly number[]): Mistake {
	return {
		kind: check,
		area: 'closing',
		plant: ({ report }, random) => {
			const no = random.pick(numbers);
			const name = CLOSING[no];
			if (name === undefined || report.form === 'form-2014' || report.sections[no - 1] !== 'present' || !goesOn(report, no)) return null;
			const sections = report.sections.map((own, i) => (i === no - 1 ? state : own));
			const edit = sectionChanged(name, (heading) => (state === 'absent' ? [] : [heading]));
			return { report: { ...report, sections, edits: [...report.edits, edit] }, finding: { check } };
		}
	};
}

const NOTHING = ['无。', '暂无。', '没有。', '无', '总体情况良好。', '我单位政府信息公开工作总体平稳有序。'] as const;

/** Parts that the form asks for and the report lacks, or that say nothing. */
export const IN_SECTIONS: readonly Mistake[] = [
	section('s.section_absent', 'absent', [PROBLEMS]),
	section('s.section_empty', 'empty', [PROBLEMS, 6]),
	{
		kind: 's.problems_say_nothing',
		area: 'closing',
		plant: ({ report }, random) => {
			if (report.form === 'form-2014' || !goesOn(report, PROBLEMS)) return null;
			const text = random.pick(NOTHING);
			const edit = sectionChanged(/问题/, (heading) => [heading, paragraph(text)]);
			return { report: { ...report, edits: [...report.edits, edit] }, finding: { check: 's.problems_say_nothing' } };
		}
	},
	{
		kind: 's.table_absent',
		area: 'cells',
		plant: ({ report }, random) => {
			const gone = random.pick(['requests', 'review_litigation']);
			if (report.tables[gone] !== 'present') return null;
			const cells = new Map([...report.cells].filter(([id]) => !id.startsWith(`${gone}.`)));
			const tables = { ...report.tables, [gone]: 'absent' as const };
			return { report: { ...report, cells, tables }, finding: { check: 's.table_absent' } };
		}
	}
];
