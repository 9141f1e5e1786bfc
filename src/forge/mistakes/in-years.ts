import { figureRows } from '../../core/form/form';
import type { ExpectedFinding } from '../expect/expected-finding';
import { formTable } from '../facts/form-table';
import type { InventedReport } from '../facts/invented-report';
import { APPLICANTS, OUTCOMES } from '../facts/request-outcomes';
import type { Random } from '../random';
import { numberIn, withAdded, withToldMore } from './cells';
import type { Mistake, Occasion, Planted } from './mistake';

type Report = InventedReport;

/** Figures of two years as a finding has them. */
function between(
	check: string,
	[before, now]: readonly [Report, Report],
	left: readonly string[],
	right: readonly string[]
): ExpectedFinding {
	const value = (id: string): number => (id.startsWith('prev:') ? numberIn(before, id.slice('prev:'.length)) : numberIn(now, id)) ?? 0;
	const sum = (ids: readonly string[]): number => ids.reduce((all, id) => all + value(id), 0);
	return { check, cells: [...left, ...right], left: sum(left), right: sum(right) };
}

/** More requests carried in than the year before carried out, all of them handled. */
function carriedInMore({ report, previous }: Occasion, random: Random): Planted | null {
	if (previous === null || report.form === 'form-2014') return null;
	if (numberIn(previous, 'requests.carried_out.total') === null) return null;
	const more = random.int(1, 4);
	const column = random.pick(APPLICANTS);
	const outcome = random.pick(OUTCOMES[report.form].slice(0, 2));
	const rows = ['carried_in', outcome, 'results_total'];
	const changes = rows.flatMap((row) => [column, 'total'].map((c) => [`requests.${row}.${c}`, more] as const));
	const changed = withAdded(report, Object.fromEntries(changes));
	if (changed === null) return null;
	const now = withToldMore(changed, 'requests_answered', more);
	const finding = between('x.carry.total', [previous, now], ['prev:requests.carried_out.total'], ['requests.carried_in.total']);
	return { report: now, finding };
}

/** A request carried in that is counted for another kind of applicant than the year before. */
function otherApplicant({ report, previous }: Occasion, random: Random): Planted | null {
	if (previous === null || report.form === 'form-2014') return null;
	const outcomes = OUTCOMES[report.form];
	const counted = (row: string, column: string): boolean => (numberIn(report, `requests.${row}.${column}`) ?? 0) > 0;
	const from = random.shuffle(APPLICANTS).find((column) => counted('carried_in', column) && counted('results_total', column));
	const outcome = from === undefined ? undefined : random.shuffle(outcomes).find((row) => counted(row, from));
	if (from === undefined || outcome === undefined) return null;
	const to = random.pick(APPLICANTS.filter((column) => column !== from));
	const rows = ['carried_in', outcome, 'results_total'];
	const changes = rows.flatMap((row) => [[`requests.${row}.${from}`, -1] as const, [`requests.${row}.${to}`, 1] as const]);
	const now = withAdded(report, Object.fromEntries(changes));
	if (now === null || numberIn(previous, `requests.carried_out.${from}`) === null) return null;
	const finding = between('x.carry.columns', [previous, now], [`prev:requests.carried_out.${from}`], [`requests.carried_in.${from}`]);
	return { report: now, finding: { ...finding, column: from } };
}

/** A stock that does not follow from that of the year before. */
function otherStock(row: string) {
	return ({ report, previous }: Occasion, random: Random): Planted | null => {
		const id = (column: string): string => `art20_1.${row}.${column}`;
		const [stock, issued, repealed] = ['in_force_total', 'issued_this_year', 'repealed_this_year'].map(id) as [string, string, string];
		const now = withAdded(report, { [stock]: random.int(1, 6) });
		const before = previous === null ? null : numberIn(previous, stock);
		if (now === null || previous === null || before === null || numberIn(now, issued) === null) return null;
		const gone = numberIn(now, repealed);
		if (gone === null) return null;
		const check = row === 'rules' ? 'x.stock.rules' : 'x.stock.normative';
		const finding = between(check, [previous, now], [`prev:${stock}`, issued], [stock]);
		const left = (finding.left ?? 0) - gone;
		return { report: now, finding: { ...finding, cells: [`prev:${stock}`, issued, repealed, stock], left } };
	};
}

/** More cases undecided at the end of the year before than come up in this one: they were lost sight of. */
function lostCases(check: string, block: string) {
	return ({ report, previous }: Occasion, random: Random): Planted | null => {
		const [total, pending] = [`review_litigation.cases.${block}_total`, `review_litigation.cases.${block}_pending`];
		const now = numberIn(report, total);
		const before = previous === null ? null : numberIn(previous, pending);
		if (previous === null || now === null || before === null) return null;
		const more = now - before + random.int(1, 2);
		const raised = more > 0 ? withAdded(previous, { [pending]: more, [total]: more }) : null;
		if (raised === null) return null;
		const told = withToldMore(raised, block === 'reconsideration' ? 'reconsideration_cases' : 'litigation_cases', more);
		return { report, previous: told, finding: between(check, [told, report], [total], [`prev:${pending}`]) };
	};
}

/** Items of last year that are not those which the year before came to. */
function otherItems(check: string, table: string) {
	return ({ report, previous }: Occasion, random: Random): Planted | null => {
		if (previous === null || report.form !== 'form-2019' || previous.form !== 'form-2019') return null;
		const row = random.pick(figureRows(formTable(report.form, table))).id;
		const [last, change] = [`${table}.${row}.items_last_year`, `${table}.${row}.items_change`];
		const now = withAdded(report, { [last]: random.int(1, 12) });
		if (now === null || [last, change].some((id) => numberIn(previous, id) === null)) return null;
		return { report: now, finding: { ...between(check, [previous, now], [`prev:${last}`, `prev:${change}`], [last]), column: row } };
	};
}

/** More documents disclosed in all than there can be. */
function moreDisclosed({ report, previous }: Occasion, random: Random): Planted | null {
	const id = (column: string): string => `art20_1.normative_documents.${column}`;
	const [all, added] = [id('disclosed_total'), id('newly_disclosed_this_year')];
	const before = previous === null ? null : numberIn(previous, all);
	const [value, fresh] = [numberIn(report, all), numberIn(report, added)];
	if (previous === null || before === null || value === null || fresh === null) return null;
	const now = withAdded(report, { [all]: before + fresh - value + random.int(1, 9) });
	if (now === null) return null;
	const finding = between('x.disclosed.stock', [previous, now], [`prev:${all}`, added], [all]);
	return { report: now, finding: { ...finding, column: 'normative_documents' } };
}

const across = (kind: string, plant: Mistake['plant']): Mistake => ({ kind, area: 'cells', plant });

/** Figures that disagree with those of the year before while each year agrees with itself. */
export const IN_YEARS: readonly Mistake[] = [
	across('x.carry.total', carriedInMore),
	across('x.carry.columns', otherApplicant),
	across('x.stock.rules', otherStock('rules')),
	across('x.stock.normative', otherStock('normative_documents')),
	across('x.pending.reconsideration', lostCases('x.pending.reconsideration', 'reconsideration')),
	across('x.pending.litigation_direct', lostCases('x.pending.litigation_direct', 'litigation_direct')),
	across('x.pending.litigation_after', lostCases('x.pending.litigation_after', 'litigation_after_reconsideration')),
	across('x.items.licence', otherItems('x.items.licence', 'art20_5')),
	across('x.items.enforcement', otherItems('x.items.enforcement', 'art20_6')),
	across('x.items.fee', otherItems('x.items.fee', 'art20_8')),
	across('x.disclosed.stock', moreDisclosed)
];
