import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/core/model/region';
import type { BodyReading, Report } from '../../../src/core/model/report';
import { readReport } from '../../../src/core/read/read-report';
import { NO_SURROUNDINGS, type Surroundings } from '../../../src/core/read/surroundings';
import { buildRegionIndex } from '../../../src/core/region/region-index';
import { textDocument } from './print-form';

const REGIONS: readonly Region[] = [
	{ code: '99', name: '示例省', level: 'province', parent: null },
	{ code: '9901', name: '示例市', level: 'city', parent: '99' },
	{ code: '990101', name: '青禾县', level: 'county', parent: '9901' },
	{ code: '990102', name: '望澜区', level: 'county', parent: '9901' },
	{ code: '990103', name: '石桥回族自治县', level: 'county', parent: '9901' },
	{ code: '990101101', name: '柳溪镇', level: 'township', parent: '990101' },
	{ code: '990101201', name: '云坪乡', level: 'township', parent: '990101' },
	{ code: '990102101', name: '柳溪镇', level: 'township', parent: '990102' },
	{ code: '990102102', name: '南岸街道', level: 'township', parent: '990102' },
	{ code: '97', name: '直辖市', level: 'province', parent: null },
	{ code: '9701', name: '直辖市', level: 'city', parent: '97' }
];
const REGISTER = buildRegionIndex(REGIONS);
const HEADING = '一、总体情况';
const REST = ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'];

function read(lines: readonly string[], name = 'x.txt', surroundings: Surroundings = NO_SURROUNDINGS): Report {
	const reading = readReport({ ...textDocument([...lines, ...REST]), name }, REGISTER, { surroundings });
	if (reading.kind !== 'annual-report') throw new Error(reading.reason);
	return reading;
}
const body = (...lines: readonly string[]): BodyReading => read(lines).body;

describe('the body of a report', () => {
	it.each([
		['a mention of the report', ['现公布青禾县水务局2022年政府信息公开工作年度报告。', HEADING, '我局做了一年工作。'], '青禾县水务局'],
		['who wrote it', ['本报告由青禾县民政局组织编写。', HEADING, '我局按时公开。'], '青禾县民政局'],
		['whom to ask', ['如有疑问，请与青禾县审计局办公室联系（地址：青禾县城）。', HEADING, '我局按时公开。'], '青禾县审计局'],
		[
			'the committee that writes for it',
			['请联系：青禾县云坪乡人民政府信息公开领导小组办公室。', HEADING, '我乡设了公开栏。'],
			'云坪乡人民政府'
		],
		['the subject of its first sentence', [HEADING, '2021年，示例市人力资源和社会保障局坚持按时公开。'], '示例市人力资源和社会保障局'],
		['a site of its own', [HEADING, '2021年，我局的信息可在“示例市水利和湖泊局”网站查询。'], '示例市水利和湖泊局'],
		['the head of its page', ['来源：青禾县司法局 | 字号：大 小', '根据条例编制。', HEADING, '我局按时公开。'], '青禾县司法局'],
		['the way to its page', ['当前位置：首页 > 乡镇公开 > 云坪乡 > 信息公开年报', HEADING, '今年按时公开。'], '云坪乡'],
		['its own rules', [HEADING, '我乡定了《云坪乡信息公开保密审查办法》。'], '云坪乡'],
		[
			'the line above a title without a name',
			['青禾县城市管理执法局', '2023年政府信息公开工作年度报告', HEADING, '县城管局按时公开。'],
			'青禾县城市管理执法局'
		],
		['an account in quotes', [HEADING, '2023年我局公开91条，见微信公众号“青禾县水务局”。'], '青禾县水务局'],
		['the clause after whom it thanks', [HEADING, '2023年，在县委的正确领导下，青禾县文化和旅游局以公开为常态。'], '青禾县文化和旅游局'],
		['the numbered paragraph it begins', [HEADING, '2020年，乡里设了公示栏。', '（二）云坪乡人民政府没有收到申请。'], '云坪乡人民政府'],
		['its signature', [HEADING, '我镇按时公开。', ...REST, '无。', '柳溪镇人民政府', '2023年1月10日'], '柳溪镇人民政府'],
		['a zone committee', [HEADING, '2023年，北塘工业园区管委会严格按条例公开。', '我委公开了20条。'], '北塘工业园区管委会']
	])('is named by %s', (_, lines, name) => expect(body(...lines).name).toBe(name));

	it('is not the office that runs the site, when the text speaks as a town', () => {
		const head = '发布机构：青禾县政务服务管理局 | 发布日期：2024-01-26';
		expect(body(head, HEADING, '2023年，柳溪镇认真公开，我镇设了专栏。').name).toBe('柳溪镇');
	});

	it('is not the body whose circular the text quotes', () => {
		const circular = '根据《青禾县人民政府办公室关于做好2023年政府信息公开工作年度报告的通知》编制。';
		expect(body(circular, HEADING, '2023年我局公开91条，见微信公众号“青禾县水务局”。').name).toBe('青禾县水务局');
	});

	it('is the one that goes with the words the text uses for itself', () => {
		const lines = ['请联系青禾县云坪集镇。', HEADING, '2025年，云坪乡按时公开，我乡运行正常。'];
		expect(body(...lines).name).toBe('云坪乡');
	});

	it.each([
		['石镇街道办事处2023年政府信息公开工作年度报告', '石镇街道办事处'],
		['青禾县住房和城乡建设局2023年政府信息公开工作年度报告', '青禾县住房和城乡建设局'],
		['示例市人民政府2023年政府信息公开工作年度报告', '示例市人民政府'],
		['2023年示例市人民政府信息公开工作年度报告', '示例市人民政府'],
		['示例市公共资源交易中心关于2023年政府信息公开工作年度报告', '示例市公共资源交易中心']
	])('is whole in the title %s', (title, name) => {
		expect(body(title).name).toBe(name);
	});

	it('is none where nothing names it', () => {
		expect(body(HEADING, '2022年，我局加强领导，由局办公室负责，公开在市政府网站。')).toMatchObject({ name: null, candidates: [] });
		expect(body(HEADING, '成立由分管办公室的副镇长任组长的领导小组，我镇按时公开。').name).toBeNull();
	});

	it('is not what spam put in its place', () => {
		expect(body('彩票官网_娱乐平台【下载】2015年政府信息公开工作年度报告', HEADING, '我镇按时公开。').name).toBeNull();
	});

	it('is read through traditional script and pinyin in brackets', () => {
		expect(
			body('發(fā)布單位：雲坪鄉(xiāng)', '2015年雲坪鄉(xiāng)政府信息公開年報(bào)', '一、總體情況', '我鄉(xiāng)公開81件。')
		).toMatchObject({
			name: '云坪乡',
			id: '990101201'
		});
	});

	it('has the place that a district office leaves out, where the text has one', () => {
		expect(body(HEADING, '2024年，区民政局通过望澜区人民政府网站公开60条。').name).toBe('望澜区民政局');
		expect(body(HEADING, '2024年，区民政局按时公开。')).toMatchObject({ name: '区民政局', region: null });
	});

	it('is called as its text writes its name in full, and as a short name stands for where it does not', () => {
		const title = '望澜区卫健局2024年政府信息公开工作年度报告';
		expect(body(title, HEADING, '望澜区卫生健康局按时公开。').name).toBe('望澜区卫生健康局');
		expect(body(title, HEADING, '我局按时公开。').name).toBe('望澜区卫健局');
		expect(body('请联系：望澜区卫健局办公室。', HEADING, '我局按时公开。').name).toBe('望澜区卫生健康局');
		expect(body('青禾县教育局2024年政府信息公开工作年度报告', HEADING, '同青禾县教育体育局合办。').name).toBe('青禾县教育局');
	});
});

describe('the region of a body', () => {
	it('is found by the everyday name of an autonomous county', () => {
		expect(body('石桥县水务局2023年政府信息公开工作年度报告')).toMatchObject({ region: '990103', level: 'county' });
	});

	it('is that of the town whose kind has changed, where its county is named', () => {
		expect(body('青禾县云坪镇2024年政府信息公开工作年度报告')).toMatchObject({ name: '云坪镇', id: '990101201' });
		expect(body('云坪镇2024年政府信息公开工作年度报告', HEADING, '青禾县人民政府网站设有专栏。').id).toBe('990101201');
		expect(body('云坪镇2024年政府信息公开工作年度报告')).toMatchObject({ id: null, candidates: [] });
	});

	it('is that of a town which a development zone manages', () => {
		expect(body('示例经开区南岸街道办事处2024年政府信息公开工作年度报告').id).toBe('990102102');
		expect(body('示例经开区柳溪镇2024年政府信息公开工作年度报告')).toMatchObject({ id: null });
	});

	it('is the municipality, not the city of its name below it', () => {
		expect(body('直辖市2022年政府信息公开工作年度报告')).toMatchObject({ id: '97', level: 'province', candidates: ['97'] });
	});

	it('stays open where the text names the counties of both namesakes', () => {
		const title = '柳溪镇2023年政府信息公开工作年度报告';
		expect(body(title, HEADING, '我镇向青禾县、望澜区的同事学习。')).toMatchObject({ id: null, candidates: ['990101101', '990102101'] });
	});
});

describe('what stands round a document', () => {
	const nameless = [HEADING, '2023年，我镇按时公开。'];
	const title = '柳溪镇2023年政府信息公开工作年度报告';

	it('names the body where the document does not: file, folder, address', () => {
		expect(read(nameless, '柳溪镇人民政府2023年政府信息公开工作年度报告.txt').body.name).toBe('柳溪镇人民政府');
		expect(read(nameless, '2023.txt', { folders: '示例市/柳溪镇', address: null }).body.name).toBe('柳溪镇');
		const address = `https://example.org/${encodeURIComponent('2023年柳溪镇政府信息公开年报')}`;
		expect(read(nameless, '2023.txt', { folders: '', address }).body.name).toBe('柳溪镇');
	});

	it('does not speak against the document', () => {
		expect(read([title], '望澜区司法局2022年年报.txt').body.name).toBe('柳溪镇');
	});

	it('chooses between namesakes', () => {
		expect(read([title], 'x.txt', { folders: '青禾县/2023', address: null }).body.id).toBe('990101101');
	});

	it('is left alone where it is no text', () => {
		expect(read(nameless, 'x.txt', { folders: '', address: 'https://example.org/%E0%A4' }).body.name).toBeNull();
	});
});
