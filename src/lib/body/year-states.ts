import type { BodyData } from '../queries/load-body';

/** How a body stands in one year. `present`: there is a report, and nothing says when it was due. */
export interface YearState {
	readonly year: number;
	readonly state: 'on_time' | 'late' | 'present' | 'missing';
	/** Days after the date due; null unless late. */
	readonly daysLate: number | null;
	readonly errors: number;
	readonly warnings: number;
}

/** Years with a report or with one expected, first to last. Only a roster makes a report missing, late or on time. */
export function yearStates({ expected, reports }: Pick<BodyData, 'expected' | 'reports'>): readonly YearState[] {
	const years = [...new Set([...expected.map(({ year }) => year), ...reports.map(({ row }) => row.year)])].sort((a, b) => a - b);
	return years.map((year) => {
		const report = reports.find(({ row }) => row.year === year);
		if (!report) return { year, state: 'missing', daysLate: null, errors: 0, warnings: 0 };
		const failed = report.findings.filter(({ status }) => status === 'fail');
		const counts = {
			errors: failed.filter(({ severity }) => severity === 'error').length,
			warnings: failed.filter(({ severity }) => severity === 'warning').length
		};
		const days = report.row.days_late;
		const due = expected.some((one) => one.year === year);
		if (!due || days === null) return { year, state: 'present', daysLate: null, ...counts };
		return days > 0 ? { year, state: 'late', daysLate: days, ...counts } : { year, state: 'on_time', daysLate: null, ...counts };
	});
}
