import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/core/model/region';
import type { Reading, Report } from '../../../src/core/model/report';
import { readReport } from '../../../src/core/read/read-report';
import { buildRegionIndex } from '../../../src/core/region/region-index';
import { html } from '../../../src/documents/html';
import { txt } from '../../../src/documents/txt';
import { textDocument } from './print-form';

const REGIONS: readonly Region[] = [
	{ code: '99', name: '示例省', level: 'province', parent: null },
	{ code: '9901', name: '示例市', level: 'city', parent: '99' },
	{ code: '990101', name: '青禾县', level: 'county', parent: '9901' },
	{ code: '990102', name: '望澜县', level: 'county', parent: '9901' },
	{ code: '990101101', name: '柳溪镇', level: 'township', parent: '990101' },
	{ code: '990102101', name: '柳溪镇', level: 'township', parent: '990102' },
	{ code: '990102102', name: '南岸街道', level: 'township', parent: '990102' }
];
const REGISTER = buildRegionIndex(REGIONS);

function fixture(name: string): Reading {
	const format = name.endsWith('.html') ? html : txt;
	return readReport(format.read(readFileSync(`tests/fixtures/read/${name}`), name), REGISTER);
}

function report(...lines: readonly string[]): Report {
	const reading = readReport(textDocument(lines), REGISTER);
	if (reading.kind !== 'annual-report') throw new Error(reading.reason);
	return reading;
}

describe('readReport', () => {
	it('reads a page of a portal, its menu and head left aside', () => {
		const read = fixture('portal-page.html');
		expect(read).toMatchObject({
			kind: 'annual-report',
			year: 2024,
			form: 'form-2021',
			body: { name: '柳溪镇人民政府', id: '990101101', level: 'township', type: 'government', candidates: ['990101101'] },
			published: { date: '2025-01-21', from: 'page' }
		});
		if (read.kind !== 'annual-report') return;
		expect(read.sections.map((s) => s.state)).toEqual(['present', 'present', 'absent', 'absent', 'present', 'empty']);
		expect(Object.fromEntries(read.figures.map((f) => [f.id, f.value ?? f.state]))).toEqual({
			'art20_1.rules.issued_this_year': 'dash',
			'art20_1.rules.repealed_this_year': 'dash',
			'art20_1.rules.in_force_total': 'dash',
			'art20_1.normative_documents.issued_this_year': 2,
			'art20_1.normative_documents.repealed_this_year': 1,
			'art20_1.normative_documents.in_force_total': 'blank',
			'art20_8.administrative_fee.fee_amount_this_year': 1.5
		});
		expect(Object.fromEntries(read.narrative.filter((n) => n.headline).map((n) => [n.metric, n.value]))).toEqual({
			proactive_disclosure_total: 210,
			wechat_items: 60,
			requests_received: 2
		});
	});

	it.each([
		['guide.txt', 'guide'],
		['news.txt', 'other_document'],
		['model.txt', 'model_text']
	])('takes %s for no report', (name, reason) => {
		expect(fixture(name)).toEqual({ kind: 'not-a-report', reason });
	});

	it('takes the form without figures for no report', () => {
		const blank = ['第二十条第（一）项', '信息内容\t本年制发件数\t本年废止件数\t现行有效件数', '规章\t\t\t', '行政规范性文件\t\t\t'];
		expect(readReport(textDocument(blank), REGISTER)).toEqual({ kind: 'not-a-report', reason: 'blank_form' });
	});

	it('names both regions of one name, and one when the document says where', () => {
		const title = '柳溪镇2023年政府信息公开工作年度报告';
		expect(report(title).body).toMatchObject({ id: null, region: null, candidates: ['990101101', '990102101'] });
		expect(report(title, '一、总体情况', '望澜县人民政府网站设有专栏。').body).toMatchObject({
			id: '990102101',
			candidates: ['990102101']
		});
		expect(report(`望澜县${title}`).body).toMatchObject({ name: '柳溪镇', id: '990102101' });
	});

	it.each([
		['2020年南岸街道政府信息公开年度报告', '南岸街道', 2020],
		['南岸街道办事处2022年信息公开工作年度报告', '南岸街道办事处', 2022],
		['2025年南岸街道办事处信息公开工作年度报告', '南岸街道办事处', 2025],
		['示例市望澜县人民政府南岸街道办事处2021年政府信息公开工作年度报告', '南岸街道办事处', 2021]
	])('finds body and year in the title %s', (title, name, year) => {
		expect(report(title)).toMatchObject({ year, body: { name, type: 'street', id: '990102102' } });
	});

	it('knows a department and the government it belongs to', () => {
		expect(report('望澜县水务局2023年政府信息公开工作年度报告').body).toEqual({
			name: '望澜县水务局',
			id: null,
			level: 'county',
			type: 'department',
			region: '990102',
			candidates: ['990102']
		});
	});

	it('takes the year from the period, then from the first sentence, never from digits alone', () => {
		expect(
			report('本报告依《政府信息公开条例》编制，数据统计期限为2022年1月1日至2022年12月31日。', '一、总体情况', '落实《2021年工作要点》。')
				.year
		).toBe(2022);
		expect(report('一、总体情况', '2024年，镇里主动公开信息2017条。').year).toBe(2024);
		expect(report('一、总体情况', '本报告数据止于202312月31日，主动公开信息2017条。').year).toBeNull();
	});

	it('says when title and period differ', () => {
		const read = report('柳溪镇2023年政府信息公开工作年度报告', '数据统计期限为2022年1月1日至2022年12月31日。');
		expect(read.year).toBe(2023);
		expect(read.findings).toMatchObject([{ check: 'p.year', severity: 'error', left: 2023, right: 2022 }]);
		expect(read.findings[0]?.quotes.map(({ text }) => text)).toEqual([
			'柳溪镇2023年政府信息公开工作年度报告',
			'数据统计期限为2022年1月1日至2022年12月31'
		]);
	});

	it('says when the first sentence names another year than the title or the period', () => {
		const read = report('柳溪镇2023年政府信息公开工作年度报告', '一、总体情况', '2022年，柳溪镇按时公开政府信息。');
		expect(read).toMatchObject({ year: 2023, findings: [{ check: 'p.year', left: 2023, right: 2022 }] });
		const period = report(
			'本报告依《政府信息公开条例》编制，数据统计期限为2022年1月1日至2022年12月31日。',
			'一、总体情况',
			'2021年，柳溪镇按时公开政府信息。'
		);
		expect(period).toMatchObject({ year: 2022, findings: [{ params: { period: 2022, opening: 2021 } }] });
	});

	it.each([
		'2019年修订的条例施行以来，镇里按时公开。',
		'2022年1月，镇里开会布置。',
		'2024年，我镇将继续公开。',
		'镇里落实2022年的要点，按时公开。'
	])('does not take the year for that of the report in: %s', (sentence) => {
		expect(report('柳溪镇2023年政府信息公开工作年度报告', '一、总体情况', sentence).findings).toEqual([]);
	});

	it.each([
		['2023度柳溪镇政府信息公开工作报告', 2023],
		['柳溪镇2023政府信息公开工作年度报告', 2023],
		['柳溪镇二0一七年政府信息公开工作年度报告', 2017],
		['2023年柳溪镇2023年度政府信息公开工作年度报告', 2023]
	])('finds the year in the damaged title %s', (title, year) => {
		expect(report(title).year).toBe(year);
	});

	it('takes a period that lost its 年 and 月 where both its ends agree, and only where nothing else names the year', () => {
		expect(report('本报告依《政府信息公开条例》编制，数据统计期限自202311日至20231231日止。', '一、总体情况', '镇里按时公开。').year).toBe(
			2023
		);
		expect(
			report('本报告依《政府信息公开条例》编制，数据统计期限自202311日至20241231日止。', '一、总体情况', '镇里按时公开。').year
		).toBeNull();
		expect(
			report('本报告依《政府信息公开条例》编制，数据统计期限自20221月1日起至202212月31日止。', '一、总体情况', '2023年，镇里按时公开。')
				.year
		).toBe(2023);
	});

	it.each([
		['2024年1月18日', '2024-01-18'],
		['柳溪镇人民政府2024年1月18日', '2024-01-18'],
		['（2024年1月18日）', '2024-01-18'],
		['2024.01.18', '2024-01-18'],
		['20241月18日', '2024-01-18'],
		['二0二四年一月十八日', '2024-01-18'],
		['2024118日', null],
		['2024年1月', null],
		['数据截至2023年12月31日', null]
	])('reads the date of a signature: %s', (line, date) => {
		expect(report('柳溪镇2023年政府信息公开工作年度报告', '六、其他事项', '无', line).published.date).toBe(date);
	});

	it('takes the date of a page in traditional script', () => {
		expect(report('公開日期：| 2024-01-20 16:32 |', '柳溪镇2023年政府信息公开工作年度报告').published).toEqual({
			date: '2024-01-20',
			from: 'page'
		});
	});

	it('takes the date under the signature where the page has none', () => {
		expect(report('柳溪镇2023年政府信息公开工作年度报告', '六、其他事项', '无', '柳溪镇人民政府', '2024年1月18日').published).toEqual({
			date: '2024-01-18',
			from: 'signature'
		});
		expect(report('柳溪镇2023年政府信息公开工作年度报告').published).toEqual({ date: null, from: null });
	});

	it('states no figures from the section on problems', () => {
		const read = report(
			'柳溪镇2023年政府信息公开工作年度报告',
			'五、存在的主要问题及改进情况',
			'明年计划主动公开政府信息500条。',
			'六、其他事项',
			'未收取信息处理费。'
		);
		expect(read.narrative.map((n) => [n.metric, n.value])).toEqual([['information_processing_fee', 0]]);
	});
});
