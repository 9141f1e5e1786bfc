import { col, opt, REPORT_ID, type Table } from './table-definition';

/** Tables of `gongkai.duckdb` about what reports are checked by and what was found. */
export const CHECK_TABLES: readonly Table[] = [
	{
		name: 'checks',
		zh: '核对规则',
		en: 'rules that reports are checked by',
		key: ['check_id'],
		columns: [
			col('check_id', 'VARCHAR', '规则编号', 'check id'),
			col('ordinal', 'INTEGER', '次序，从1起', 'order, from 1'),
			col('family', 'VARCHAR', '类别', 'family'),
			col('severity', 'VARCHAR', 'error、warning、info', 'error, warning, info'),
			col('name_zh', 'VARCHAR', '不符时的说法（中文）', 'what is wrong where it fails, in Chinese'),
			col('name_en', 'VARCHAR', '不符时的说法（英文）', 'what is wrong where it fails, in English'),
			col('basis_zh', 'VARCHAR', '依据（中文）', 'why it holds, in Chinese'),
			col('basis_en', 'VARCHAR', '依据（英文）', 'why it holds, in English')
		]
	},
	{
		name: 'findings',
		zh: '读取与核对发现的问题',
		en: 'faults found while reading and checking',
		key: ['report_id', 'ordinal'],
		columns: [
			REPORT_ID,
			col('ordinal', 'INTEGER', '序号，从1起', 'order, from 1'),
			col('check_id', 'VARCHAR', '规则编号', 'check id'),
			col('severity', 'VARCHAR', 'error、warning、info', 'error, warning, info'),
			col('status', 'VARCHAR', 'fail、not_assessable、pass', 'fail, not_assessable, pass'),
			opt('column_id', 'VARCHAR', '不符所在的行或列编号', 'row or column in which it fails'),
			col(
				'cells',
				'VARCHAR',
				'涉及的数字编号，空格分隔；上年的前有 prev:',
				'figure ids concerned, parted by spaces; prev: before those of the year before'
			),
			col('assumed', 'VARCHAR', '空白而按零计的数字编号，空格分隔', 'figure ids that are blank and were counted as 0, parted by spaces'),
			opt('left_value', 'DOUBLE', '左边的值', 'left side'),
			opt('right_value', 'DOUBLE', '右边的值', 'right side'),
			col('params', 'VARCHAR', '参数（JSON 文本）', 'parameters (JSON text)'),
			col('quotes', 'VARCHAR', '所据原文与位置（JSON 文本）', 'passages it rests on and their places (JSON text)'),
			col('fingerprint', 'VARCHAR', '指纹', 'fingerprint')
		]
	},
	{
		name: 'measure_errors',
		zh: '以有错误的数字为据的指标：哪份年报的哪个指标，因哪一处错误',
		en: 'measures that rest on figures with an error: which measure of which report, by which finding',
		key: ['report_id', 'measure_id', 'found_in', 'fingerprint'],
		columns: [
			REPORT_ID,
			col('measure_id', 'VARCHAR', '指标编号', 'measure id'),
			col(
				'found_in',
				'VARCHAR',
				'记有这一问题的年报编号：同一份，或同一单位下一年的',
				'report that has the finding: the same, or that of the year after'
			),
			col('fingerprint', 'VARCHAR', '问题的指纹', 'fingerprint of the finding')
		]
	}
];
