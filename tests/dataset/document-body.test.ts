import { describe, expect, it } from 'vitest';
import type { BodyReading } from '../../src/core/model/report';
import { documentBody } from '../../src/dataset/document-body';
import type { DocumentEntry } from '../../src/dataset/read-documents-table';
import { REGISTER } from '../support/sample-facts';

const NAMESAKES = ['980101001', '980102001'];
const reading = (changes: Partial<BodyReading> = {}): BodyReading => ({
	name: '青石镇人民政府',
	id: null,
	level: 'township',
	type: 'government',
	region: null,
	candidates: NAMESAKES,
	...changes
});
const entry = (province: string | null, city: string | null, county: string | null, body: string | null = null): DocumentEntry => ({
	row: 2,
	file: 'x.txt',
	body,
	hint: { province, city, county },
	sourceUrl: null
});
const resolve = (body: BodyReading, listed: DocumentEntry | null = null): object | null => {
	const found = documentBody(body, listed, REGISTER);
	return found === null ? null : { id: found.body.id, match: found.body.match, problem: found.mismatch?.('x.txt', null).code ?? null };
};

describe('documentBody', () => {
	it('takes the body that the document itself settles', () => {
		const settled = reading({ id: '980101001', region: '980101001', candidates: ['980101001'] });
		expect(resolve(settled)).toEqual({ id: '980101001', match: 'exact', problem: null });
		expect(resolve(settled, entry('测试省', '测试市', '西山县'))).toMatchObject({ id: '980101001' });
	});

	it('chooses between namesakes by the list of documents', () => {
		expect(resolve(reading(), entry('测试省', '测试市', '西山县'))).toEqual({ id: '980102001', match: 'exact', problem: null });
	});

	it('chooses between namesakes by the county that a government address spells', () => {
		const at = (sourceUrl: string): object | null => resolve(reading(), { ...entry(null, null, null), sourceUrl });
		expect(at('https://www.xishan.gov.cn/nb/2023.html')).toMatchObject({ id: '980102001', match: 'exact' });
		expect(at('https://www.cexishan.gov.cn:8080/nb/')).toMatchObject({ id: '980102001' });
		expect(at('https://www.xishan.com/nb/2023.html')).toMatchObject({ match: 'ambiguous' });
		expect(at('https://www.ceshi.gov.cn/xishan/')).toMatchObject({ match: 'ambiguous' });
	});

	it('says where the register has the town under another name', () => {
		const renamed = reading({ name: '青石乡人民政府', id: '980101001', region: '980101001', candidates: ['980101001'] });
		expect(resolve(renamed)).toEqual({ id: '980101001', match: 'exact', problem: 'other_name' });
	});

	it('keeps a document whose body stays open, and says so', () => {
		expect(resolve(reading())).toEqual({ id: '9801-qingshizhen', match: 'ambiguous', problem: 'ambiguous_region' });
		expect(resolve(reading({ candidates: [...NAMESAKES, '970101001'] }))).toMatchObject({ id: '00-qingshizhen', match: 'ambiguous' });
		expect(resolve(reading(), entry('测试省', '测试市', null))).toMatchObject({ id: '9801-qingshizhen', match: 'ambiguous' });
	});

	it('keeps a body the register does not have under the place the list names', () => {
		const unknown = reading({ name: '绿水乡人民政府', candidates: [] });
		expect(resolve(unknown, entry('测试省', '测试市', '东山县'))).toEqual({
			id: '980101-lvshuixiang',
			match: 'none',
			problem: 'no_region'
		});
	});

	it('takes the name from the list when the document has none', () => {
		const nameless = reading({ name: null, level: null, type: null, candidates: [] });
		expect(resolve(nameless, entry('测试省', '测试市', '东山县', '北桥街道办事处'))).toEqual({
			id: '980101002',
			match: 'exact',
			problem: null
		});
		expect(resolve(nameless)).toBeNull();
	});

	it('gives a department the id of its government and a slug', () => {
		const department = reading({ name: '东山县财政局', level: 'county', type: 'department', region: '980101', candidates: ['980101'] });
		expect(resolve(department)).toEqual({ id: '980101-caizhengju', match: 'exact', problem: null });
	});

	it('takes a municipality for itself, not for the city of the same name below it', () => {
		const office = reading({ name: '直辖市人民政府办公厅', level: null, type: 'department', candidates: ['97', '9701'] });
		expect(resolve(office)).toEqual({ id: '97-bangongting', match: 'exact', problem: null });
		expect(documentBody(office, null, REGISTER)?.body.level).toBe('province');
	});
});
