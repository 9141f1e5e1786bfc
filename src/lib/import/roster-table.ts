import type { ChartTable } from '../charts/chart-table';
import type { RegionEntry } from './region-directory';

/** A roster of all townships of a region for some years, under the headings that rosters are read by. */
export function rosterTable(townships: readonly RegionEntry[], from: number, to: number): ChartTable {
	const columns = ['单位编号', '单位名称', '类型', '区划代码', '起始年度', '截止年度'];
	return {
		caption: '',
		columns: columns.map((label) => ({ label, numeric: false })),
		rows: townships.map(({ code, name }) => [
			{ value: code },
			{ value: name.endsWith('街道') ? `${name}办事处` : `${name}人民政府` },
			{ value: name.endsWith('街道') ? 'street' : 'government' },
			{ value: code },
			{ value: from },
			{ value: to }
		])
	};
}
