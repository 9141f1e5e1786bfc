import type { BodyReport } from '../queries/load-reports';

/**
 * What a link within a body's page says: which version of which year's report, and the figure whose source is open.
 * Links hold only what they change: the page is the same file, and a long table has two hundred of them.
 */
export function bodyQuery({ row }: Pick<BodyReport, 'row'>, figure: string | null = null): string {
	return `?year=${row.year}${row.current ? '' : `&show=v${row.version}`}${figure === null ? '' : `&fig=${figure}`}`;
}
