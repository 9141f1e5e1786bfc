import { col, REPORT_ID, type Table } from './table-definition';

/** Table of `gongkai.duckdb`. */
export const SIMILAR_PAIRS: Table = {
	name: 'similar_pairs',
	zh: '内容雷同的年报：每对一行',
	en: 'nearly identical reports, a pair a row',
	key: ['report_id', 'other_id'],
	columns: [
		col('report_id', 'VARCHAR', '年报编号；与往年雷同时为较晚的一份', 'report; the later one where a body resembles its own past'),
		col('other_id', 'VARCHAR', '另一份年报的编号', 'the other report'),
		col(
			'kind',
			'VARCHAR',
			'same_year 同年不同单位、own_past 同一单位不同年度',
			'same_year: two bodies of a year; own_past: two years of a body'
		),
		col(
			'share',
			'DOUBLE',
			'相同部分占较短一份独有文字的比例，0至1；各家共有的文字计得少，表式文字不计',
			'part of what is distinctive in the shorter report that both share, 0 to 1; words of many reports count little, those of the form not'
		),
		col('characters', 'INTEGER', '相同文字的字数，不计标点', 'characters they share, punctuation left out')
	]
};

/** Table of `evidence.duckdb`. */
export const SHARED_PASSAGES: Table = {
	name: 'shared_passages',
	zh: '内容雷同的两份年报的相同段落',
	en: 'passages that nearly identical reports share',
	key: ['report_id', 'other_id', 'ordinal'],
	columns: [
		REPORT_ID,
		col('other_id', 'VARCHAR', '另一份年报的编号', 'the other report'),
		col('ordinal', 'INTEGER', '序号，从1起，按第一份的先后', 'order in the first report, from 1'),
		col('block', 'INTEGER', '段落序号', 'block'),
		col('start_char', 'INTEGER', '段落内起点', 'first character'),
		col('end_char', 'INTEGER', '段落内终点', 'character after the last'),
		col('other_block', 'INTEGER', '另一份的段落序号', 'block of the other report'),
		col('other_start_char', 'INTEGER', '另一份的段落内起点', 'first character there'),
		col('other_end_char', 'INTEGER', '另一份的段落内终点', 'character after the last there')
	]
};
