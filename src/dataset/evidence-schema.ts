import { SHARED_PASSAGES } from './similar-schema';
import { col, opt, REPORT_ID, type Table } from './table-definition';

/** Every table of `evidence.duckdb`, fetched only when somebody asks where a figure comes from. */
export const EVIDENCE_TABLES: readonly Table[] = [
	{
		name: 'documents',
		zh: '读过的文件',
		en: 'documents read',
		key: ['report_id'],
		columns: [
			REPORT_ID,
			col('name', 'VARCHAR', '文件名', 'file name'),
			opt('title', 'VARCHAR', '文件标题', 'title'),
			col('media_type', 'VARCHAR', '格式', 'media type'),
			col('sha256', 'VARCHAR', '内容指纹', 'SHA-256 of the bytes'),
			col('block_count', 'INTEGER', '段落和表格数', 'number of blocks')
		]
	},
	{
		name: 'blocks',
		zh: '文件的段落和表格',
		en: 'paragraphs and tables of the documents',
		key: ['report_id', 'block'],
		columns: [
			REPORT_ID,
			col('block', 'INTEGER', '序号，从0起', 'order, from 0'),
			col('kind', 'VARCHAR', 'paragraph、table、picture', 'paragraph, table, picture'),
			opt('page', 'INTEGER', '所在页，从1起；没有页的格式为空', 'page it begins on, from 1; empty where the format has no pages'),
			col('body', 'VARCHAR', '段落文字，或表格的 JSON；图片为空', 'text of a paragraph, or rows of a table as JSON; empty for a picture')
		]
	},
	{
		name: 'figure_places',
		zh: '表格数字在文件中的位置',
		en: 'where the form cells stand in the documents',
		key: ['report_id', 'figure_id'],
		columns: [
			REPORT_ID,
			col('figure_id', 'VARCHAR', '数字编号', 'figure id'),
			col('block', 'INTEGER', '段落或表格序号', 'block'),
			opt('row', 'INTEGER', '表格行（段落为空）', 'table row; null in a paragraph'),
			opt('cell', 'INTEGER', '行内单元格（段落为空）', 'cell in the row; null in a paragraph'),
			opt('start_char', 'INTEGER', '段落内起点（表格为空）', 'first character in a paragraph; null in a table'),
			opt('end_char', 'INTEGER', '段落内终点（表格为空）', 'character after the last; null in a table'),
			col('raw', 'VARCHAR', '原文', 'text as printed')
		]
	},
	{
		name: 'narrative_places',
		zh: '正文数字在文件中的位置',
		en: 'where the figures of running text stand in the documents',
		key: ['report_id', 'ordinal'],
		columns: [
			REPORT_ID,
			col('ordinal', 'INTEGER', '序号，同 narrative 表', 'order, as in the table narrative'),
			col('block', 'INTEGER', '段落或表格序号', 'block'),
			opt('row', 'INTEGER', '表格行（段落为空）', 'table row; null in a paragraph'),
			opt('cell', 'INTEGER', '行内单元格（段落为空）', 'cell in the row; null in a paragraph'),
			opt('start_char', 'INTEGER', '段落内起点', 'first character; null in a table'),
			opt('end_char', 'INTEGER', '段落内终点', 'character after the last; null in a table')
		]
	},
	SHARED_PASSAGES
];
