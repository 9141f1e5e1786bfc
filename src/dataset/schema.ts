import { FORMS, figureRows, leafColumns, type FormTable } from '../core/form/form';
import { COUNTS } from '../core/measure/catalogue';
import type { FormId } from '../core/model/report';
import { CHECK_TABLES } from './check-schema';
import { SIMILAR_PAIRS } from './similar-schema';
import { col, opt, REPORT_ID, type Table } from './table-definition';

/** Raised by one whenever a table or column changes meaning, so that a page can tell a data set of another version. */
export const SCHEMA_VERSION = 6;

/** Name of the wide table of one statutory table in one form generation: `requests_2021`. */
export function wideTableName(tableId: string, form: FormId): string {
	return `${tableId}_${form.slice('form-'.length)}`;
}

/** Column of a form cell in its wide table: `new_requests__total`. */
export function wideColumnName(rowId: string, columnId: string): string {
	return `${rowId}__${columnId}`;
}

function wideTable(table: FormTable, form: FormId): Table {
	return {
		name: wideTableName(table.id, form),
		zh: `${table.label}（${form}）。空值不是零：原因见 cell_states，没有则按年报的 extent 为未载明或未采集`,
		en: `${table.en} (${form}). Null is not zero: cell_states has the reason; without one, absent or not read by the report's extent`,
		key: ['report_id'],
		columns: [
			REPORT_ID,
			...figureRows(table).flatMap((row) =>
				leafColumns(table).map((column) =>
					opt(
						wideColumnName(row.id, column.id),
						'DOUBLE',
						[row.label, column.label].filter(Boolean).join(' × '),
						`${row.en} × ${column.en}`
					)
				)
			)
		]
	};
}

const WIDE_TABLES: readonly Table[] = FORMS.flatMap((form) => form.tables.map((table) => wideTable(table, form.form_id)));

const PLACE = [
	opt('province_code', 'VARCHAR', '省级代码（2位）', 'province code (2 digits)'),
	opt('province', 'VARCHAR', '省级名称', 'province'),
	opt('city_code', 'VARCHAR', '地级代码（4位）', 'city code (4 digits)'),
	opt('city', 'VARCHAR', '地级名称', 'city'),
	opt('county_code', 'VARCHAR', '县级代码（6位）', 'county code (6 digits)'),
	opt('county', 'VARCHAR', '县级名称', 'county')
];

/** Counts that no report states: they are joined from a table loaded beside the reports. */
export const REFERENCE_COUNTS: readonly string[] = COUNTS.filter(({ sources }) => sources.some((source) => 'reference' in source)).map(
	({ id }) => id
);

/** Columns of `report_measures` that are known only when all reports are in. */
export const JOINED_MEASURE_COLUMNS: readonly string[] = ['counts', ...REFERENCE_COUNTS.flatMap((id) => [id, `${id}__state`])];

/** Every table of `gongkai.duckdb`, in the order in which they are written. */
export const TABLES: readonly Table[] = [
	{
		name: 'dataset',
		zh: '数据集本身（一行）',
		en: 'the data set itself (one row)',
		key: ['id'],
		columns: [
			col('id', 'VARCHAR', '数据集编号', 'data set id'),
			col('schema_version', 'INTEGER', '结构版本', 'version of this structure'),
			col('title_zh', 'VARCHAR', '中文名称', 'title in Chinese'),
			col('title_en', 'VARCHAR', '英文名称', 'title in English'),
			col('invented', 'BOOLEAN', '是否虚构', 'whether everything in it is invented'),
			col('roster', 'BOOLEAN', '是否有应报名单；没有就不能说缺报', 'whether it has a roster; without one nothing may be called missing'),
			opt('caveat_zh', 'VARCHAR', '使用限制（中文）', 'what it must not be used for, in Chinese'),
			opt('caveat_en', 'VARCHAR', '使用限制（英文）', 'what it must not be used for, in English'),
			col('licence', 'VARCHAR', '许可', 'licence')
		]
	},
	{
		name: 'regions',
		zh: '行政区：有年报的单位所在的区划及其上级',
		en: 'regions of the bodies loaded, and the regions above them',
		key: ['code'],
		columns: [
			col('code', 'VARCHAR', '区划代码：省2位、市4位、县6位、乡9位', 'region code: 2, 4, 6 or 9 digits by level'),
			col('name', 'VARCHAR', '名称', 'name'),
			col('level', 'VARCHAR', '级别：province、city、county、township', 'level'),
			opt('parent', 'VARCHAR', '上级代码', 'code of the region above')
		]
	},
	{
		name: 'bodies',
		zh: '单位：编制年报的机关',
		en: 'bodies that make the reports',
		key: ['body_id'],
		columns: [
			col('body_id', 'VARCHAR', '单位编号', 'body id'),
			col('name', 'VARCHAR', '全称', 'full name'),
			col('short_name', 'VARCHAR', '地名简称', 'name of its place'),
			col('type', 'VARCHAR', '类型：government、street、department、other', 'type'),
			col('level', 'VARCHAR', '级别：province、city、county、township', 'level'),
			opt('region', 'VARCHAR', '区划代码；区划表中没有则为空', 'region code; null when the register has none'),
			...PLACE,
			col(
				'match',
				'VARCHAR',
				'与区划表的对应：exact 唯一、none 没有、ambiguous 不止一个',
				'match with the register: exact, none, ambiguous'
			),
			col('pinyin', 'VARCHAR', '简称全拼，空格分音节', 'pinyin of the short name, syllables parted by spaces'),
			col('initials', 'VARCHAR', '简称拼音首字母', 'pinyin initials of the short name')
		]
	},
	{
		name: 'roster',
		zh: '应报名单：哪个单位哪一年应有年报',
		en: 'roster: which body is expected to report for which year',
		key: ['body_id', 'year'],
		columns: [
			col('body_id', 'VARCHAR', '单位编号', 'body id'),
			col('year', 'INTEGER', '报告年度', 'report year'),
			col('due', 'DATE', '应公布日期', 'date due')
		]
	},
	{
		name: 'population',
		zh: '人口：单位所在地的常住人口，来自随数据提供的表',
		en: "residents of the bodies' places, from a table given with the data",
		key: ['body_id', 'year'],
		columns: [
			col('body_id', 'VARCHAR', '单位编号', 'body id'),
			col('year', 'INTEGER', '年份', 'year'),
			col('residents', 'DOUBLE', '常住人口（人）', 'residents')
		]
	},
	{
		name: 'reports',
		zh: '年报：一个单位一个年度一个版本一行',
		en: 'reports: one row per body, year and version',
		key: ['report_id'],
		columns: [
			REPORT_ID,
			col('body_id', 'VARCHAR', '单位编号', 'body id'),
			col('year', 'INTEGER', '报告年度', 'report year'),
			col('version', 'INTEGER', '版本，从1起', 'version, from 1'),
			col('current', 'BOOLEAN', '是否采用的版本', 'whether this version counts'),
			opt('form', 'VARCHAR', '多数表格所用表式', 'form generation of most of its tables'),
			col(
				'extent',
				'VARCHAR',
				'读取范围：whole 全文、partial 部分（没读到的不可推断）',
				'whole: read from end to end; partial: nothing may be concluded from what is not there'
			),
			col(
				'origin',
				'VARCHAR',
				'来源种类：document 文件、figures 逐格数据表、headlines 摘要数据表',
				'document, figures (table of form cells), headlines (table of headline figures)'
			),
			col('source', 'VARCHAR', '来源文件', 'source file'),
			opt('source_row', 'INTEGER', '来源行号（含表头，从1起）', 'row of the source table, header included, from 1'),
			opt('source_url', 'VARCHAR', '原文网址', 'address of the page it was read from'),
			opt('published', 'DATE', '公布日期', 'date published'),
			opt('published_from', 'VARCHAR', '公布日期的依据：page、signature、file', 'what the date rests on: page, signature, file'),
			opt(
				'days_late',
				'INTEGER',
				'迟于应公布日期的天数；按期为0；无名单或无日期为空',
				'days after the date due; 0 when on time; null without a roster or a date'
			),
			opt('note', 'VARCHAR', '来源备注', 'note of the source')
		]
	},
	{
		name: 'report_tables',
		zh: '年报中各法定表格的表式与状态',
		en: 'form generation and state of each statutory table in a report',
		key: ['report_id', 'table_id'],
		columns: [
			REPORT_ID,
			col('table_id', 'VARCHAR', '表格编号', 'table id'),
			opt('form', 'VARCHAR', '该表所用表式', 'form generation of this table'),
			col('state', 'VARCHAR', 'present 完整、partial 部分、image 图片、absent 没有', 'present, partial, image, absent')
		]
	},
	...WIDE_TABLES,
	{
		name: 'cell_states',
		zh: '不是数字的表格单元',
		en: 'form cells that are no number',
		key: ['report_id', 'figure_id'],
		columns: [
			REPORT_ID,
			col('figure_id', 'VARCHAR', '数字编号：表.行.列', 'figure id: table.row.column'),
			col('state', 'VARCHAR', 'blank 空白、dash 短横、unreadable 读不出', 'blank, dash, unreadable'),
			opt('raw', 'VARCHAR', '原文；只有数据表时为空', 'text as printed; null when only a table states it')
		]
	},
	{
		name: 'group_totals',
		zh: '来源直接写明的分组合计（其各项未写明）',
		en: 'group totals stated as such, their rows not being stated',
		key: ['report_id', 'group_id'],
		columns: [
			REPORT_ID,
			col('group_id', 'VARCHAR', '分组编号：表.分组.列', 'group id: table.group row.column'),
			col('value', 'DOUBLE', '数值', 'value')
		]
	},
	{
		name: 'narrative',
		zh: '正文中的数字',
		en: 'figures stated in running text',
		key: ['report_id', 'ordinal'],
		columns: [
			REPORT_ID,
			col('ordinal', 'INTEGER', '序号，从1起', 'order in the report, from 1'),
			col('metric', 'VARCHAR', '指标编号', 'metric id'),
			opt('value', 'DOUBLE', '数值；原文遮盖则为空', 'value; null when masked'),
			opt('qualifier', 'VARCHAR', 'at_least 余/超、approx 约/近、each 各、masked 遮盖', 'at_least, approx, each, masked'),
			opt(
				'scope',
				'VARCHAR',
				'只说某一渠道时该渠道的指标编号；不限于一个渠道则为空',
				'metric id of the one channel that the figure is of; null when it is of none alone'
			),
			col('headline', 'BOOLEAN', '是否全年总数', "whether it is the report's own figure for the year"),
			opt('quote', 'VARCHAR', '原文；只有数据表时为空', 'words as printed; null when only a table states it')
		]
	},
	{
		name: 'corrections',
		zh: '用户改正过的数字：改正前读到的值；随附的数据集没有',
		en: 'figures that the user corrected: what had been read before; none in a shipped data set',
		key: ['report_id', 'figure_id'],
		columns: [
			REPORT_ID,
			col(
				'figure_id',
				'VARCHAR',
				'数字编号：表.行.列；正文的为 narrative.指标',
				'figure id: table.row.column; narrative.metric in running text'
			),
			opt('value', 'DOUBLE', '改正前的数值；状态不是 number 时为空', 'value before; null in every state but number'),
			col('state', 'VARCHAR', '改正前的状态：number、blank、dash、unreadable', 'state before: number, blank, dash, unreadable'),
			col('raw', 'VARCHAR', '原文', 'text as printed'),
			col('decided', 'VARCHAR', '改正的时间（ISO 8601）', 'when it was corrected, ISO 8601')
		]
	},
	...CHECK_TABLES,
	SIMILAR_PAIRS,
	{
		name: 'measures',
		zh: '指标定义',
		en: 'definitions of the measures',
		key: ['measure_id'],
		columns: [
			col('measure_id', 'VARCHAR', '指标编号', 'measure id'),
			col('kind', 'VARCHAR', 'count 数量、rate 比率', 'count, rate'),
			col('topic', 'VARCHAR', '主题', 'topic'),
			col('name_zh', 'VARCHAR', '中文名称', 'name in Chinese'),
			col('name_en', 'VARCHAR', '英文名称', 'name in English'),
			opt('unit_zh', 'VARCHAR', '单位；百分比为空', 'unit in Chinese; null for a share'),
			opt('unit_en', 'VARCHAR', '单位（英文）', 'unit in English; null for a share'),
			col('definition_zh', 'VARCHAR', '中文定义', 'definition in Chinese'),
			col('definition_en', 'VARCHAR', '英文定义', 'definition in English'),
			col('direction', 'VARCHAR', 'more_is_better、less_is_better、neither', 'direction'),
			col('formula', 'VARCHAR', '取数规则', 'where it comes from')
		]
	},
	{
		name: 'report_measures',
		zh: '每份采用的年报的各指标值与状态（宽表）',
		en: 'value and state of each measure for each report that counts (wide)',
		key: ['year', 'body_id'],
		columns: [
			REPORT_ID,
			col('body_id', 'VARCHAR', '单位编号', 'body id'),
			col('year', 'INTEGER', '报告年度', 'report year'),
			col(
				'counts',
				'BOOLEAN',
				'有名单时：名单要求这份年报；没有名单时都为真',
				'with a roster: it expects this report; without one always true'
			),
			...COUNTS.flatMap((measure) => [
				opt(
					measure.id,
					'DOUBLE',
					`${measure.name.zh}：${measure.definition.zh}（${measure.unit.zh}）`,
					`${measure.name.en}: ${measure.definition.en} (${measure.unit.en})`
				),
				col(`${measure.id}__state`, 'VARCHAR', `${measure.name.zh}的状态`, `state of ${measure.id}`)
			])
		]
	}
];
