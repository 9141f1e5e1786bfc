import { FORMS } from '../../core/form/form';
import type { InventedReport } from '../facts/invented-report';
import type { ExpectedFinding } from './expected-finding';

const FEE_NOT_PAID = 'requests.other_fee_not_paid_in_time.total';

/** What the report as a whole must raise: its year, date, sections and tables, and cells that its body cannot have. */
export function expectedAsAWhole(report: InventedReport): readonly ExpectedFinding[] {
	const { year, form, published, sections, tables, cells, narrative } = report;
	const found: ExpectedFinding[] = [];
	const form_id = FORMS.filter(({ report_years }) => report_years.from <= year).at(-1)?.form_id;
	if (form_id !== undefined && form_id !== form) found.push({ check: 'p.form_year' });
	if (published !== null && published <= `${year}-12-31`) found.push({ check: 'p.published_before_end' });
	if (sections.includes('absent')) found.push({ check: 's.section_absent' });
	if (sections.includes('empty')) found.push({ check: 's.section_empty' });
	if (Object.values(tables).includes('absent')) found.push({ check: 's.table_absent' });
	const rules = [...cells].flatMap(([id, { value }]) => (id.startsWith('art20_1.rules.') && (value ?? 0) !== 0 ? [id] : []));
	if (rules.length > 0) found.push({ check: 'p.rules.competence', cells: rules });
	const tellsFee = narrative.some(({ metric }) => metric === 'information_processing_fee');
	if ((cells.get(FEE_NOT_PAID)?.value ?? 0) > 0 && !tellsFee) found.push({ check: 'p.fee_stmt' });
	return found;
}
