import { formById, FORMS } from '../../core/form/form';
import type { InventedReport } from '../facts/invented-report';
import type { ExpectedFinding } from './expected-finding';

const SECTIONS_SINCE = 2019;
/** Who has no other matters may leave the last section out. */
const LAST = 6;

/** Whether all tables of one section are missing: a section that has some of its parts has its table. */
function lacksTable({ form, tables }: InventedReport): boolean {
	const own = formById(form).tables.filter(({ section = null }) => section !== null);
	return own.some(({ section }) => own.filter((table) => table.section === section).every(({ id }) => tables[id] === 'absent'));
}

/** What the report as a whole must raise: its year, date, sections and tables, and cells that its body cannot have. */
export function expectedAsAWhole(report: InventedReport): readonly ExpectedFinding[] {
	const { year, form, published, sections, cells } = report;
	const found: ExpectedFinding[] = [];
	const form_id = FORMS.filter(({ report_years }) => report_years.from <= year).at(-1)?.form_id;
	if (form_id !== undefined && form_id !== form) found.push({ check: 'p.form_year' });
	if (published !== null && published <= `${year}-12-31`) found.push({ check: 'p.published_before_end' });
	const isInSections = year >= SECTIONS_SINCE;
	if (isInSections && sections.slice(0, LAST - 1).includes('absent')) found.push({ check: 's.section_absent' });
	if (isInSections && sections.includes('empty')) found.push({ check: 's.section_empty' });
	if (isInSections && lacksTable(report)) found.push({ check: 's.table_absent' });
	const rules = [...cells].flatMap(([id, { value }]) => (id.startsWith('art20_1.rules.') && (value ?? 0) !== 0 ? [id] : []));
	if (rules.length > 0) found.push({ check: 'p.rules.competence', cells: rules });
	return found;
}
