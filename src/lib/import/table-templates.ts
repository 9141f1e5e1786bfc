import type { ChartTable } from '../charts/chart-table';

export const TEMPLATES = ['roster', 'population', 'figures_long', 'figures_wide'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

type Language = 'zh' | 'en';

const COLUMNS: Readonly<Record<TemplateName, readonly (readonly [zh: string, en: string, example: string | number])[]>> = {
	roster: [
		['单位名称', 'name', '青石镇人民政府'],
		['省', 'province', '示例省'],
		['市', 'city', '示例市'],
		['县（市、区）', 'county', '示例县'],
		['类型', 'type', 'government'],
		['单位编号', 'body_id', ''],
		['区划代码', 'region', ''],
		['起始年度', 'from_year', 2021],
		['截止年度', 'to_year', 2025]
	],
	population: [
		['单位名称', 'name', '青石镇人民政府'],
		['省', 'province', '示例省'],
		['市', 'city', '示例市'],
		['县（市、区）', 'county', '示例县'],
		['区划代码', 'region', ''],
		['年度', 'year', 2023],
		['常住人口', 'residents', 12345]
	],
	figures_long: [
		['单位名称', 'body', '青石镇人民政府'],
		['省', 'province', '示例省'],
		['市', 'city', '示例市'],
		['县（市、区）', 'county', '示例县'],
		['年度', 'year', 2023],
		['指标', 'figure_id', 'requests.new_requests.total'],
		['数值', 'value', 3]
	],
	figures_wide: [
		['单位名称', 'body', '青石镇人民政府'],
		['省', 'province', '示例省'],
		['市', 'city', '示例市'],
		['县（市、区）', 'county', '示例县'],
		['年度', 'year', 2023],
		['本年新收政府信息公开申请数量', 'requests.new_requests.total', 3],
		['上年结转政府信息公开申请数量', 'requests.carried_in.total', 0],
		['予以公开', 'requests.granted_in_full.total', 2],
		['结转下年度继续办理', 'requests.carried_out.total', 1],
		['政府网站公开信息数', 'website_items', 40],
		['微信公众号发布数', 'wechat_items', 51]
	]
};

const NOTE = { zh: ['备注', '虚构示例，填写前请删去这一行'], en: ['note', 'invented example, delete this row'] } as const;

/** An empty table to fill in, with one row that is marked as invented. */
export function tableTemplate(name: TemplateName, language: Language): ChartTable {
	const [heading, invented] = NOTE[language];
	const labels = [...COLUMNS[name].map(([zh, en]) => (language === 'zh' ? zh : en)), heading];
	return {
		caption: '',
		columns: labels.map((label) => ({ label, numeric: false })),
		rows: [[...COLUMNS[name].map(([, , example]) => ({ value: example })), { value: invented }]]
	};
}
