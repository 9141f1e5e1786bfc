import { APPLICANTS, OUTCOMES } from '../facts/request-outcomes';
import { numberIn, withAdded, withTold } from './cells';
import { inTrialForm } from './in-trial-form';
import type { Mistake } from './mistake';
import { worded } from './words';

const FEE = 'information_processing_fee';
const NOT_PAID = 'other_fee_not_paid_in_time';

/** Faults of the report as a whole. */
export const AS_A_WHOLE: readonly Mistake[] = [
	{
		kind: 'p.rules.competence',
		area: 'cells',
		plant: ({ report }, random) => {
			const rules = [...report.cells.keys()].filter((id) => id.startsWith('art20_1.rules.'));
			const wanted = rules.filter((id) => !/repealed/.test(id));
			const count = random.int(1, 6);
			const changed = withAdded(report, Object.fromEntries(wanted.map((id) => [id, count])));
			if (rules.length === 0 || changed === null) return null;
			return { report: changed, finding: { check: 'p.rules.competence', cells: wanted } };
		}
	},
	{
		kind: 'p.form_year',
		area: 'cells',
		plant: ({ report }) => {
			const changed = inTrialForm(report);
			return changed === null ? null : { report: changed, finding: { check: 'p.form_year' } };
		}
	},
	{
		kind: 'p.published_before_end',
		area: 'date',
		plant: ({ report }, random) => {
			const published = `${report.year}-${random.pick(['12-28', '12-25', '11-30', '01-20'])}`;
			return report.published === null ? null : { report: { ...report, published }, finding: { check: 'p.published_before_end' } };
		}
	},
	{
		kind: 'p.fee_stmt',
		area: 'figures told',
		plant: ({ report }, random) => {
			if (report.form !== 'form-2021' || report.sections[5] !== 'present') return null;
			const places = APPLICANTS.flatMap((column) => OUTCOMES['form-2021'].map((row) => ({ row, column }))).filter(
				({ row, column }) => row !== NOT_PAID && (numberIn(report, `requests.${row}.${column}`) ?? 0) > 0
			);
			if (places.length === 0) return null;
			const { row, column } = random.pick(places);
			const moved = [column, 'total'].flatMap((c) => [[`requests.${row}.${c}`, -1] as const, [`requests.${NOT_PAID}.${c}`, 1] as const]);
			const changed = withAdded(report, Object.fromEntries(moved));
			if (changed === null) return null;
			const edits = [...changed.edits, worded((text) => text.replace('有申请人逾期未缴信息处理费，', ''))];
			return { report: { ...withTold(changed, FEE, null), edits }, finding: { check: 'p.fee_stmt' } };
		}
	}
];
