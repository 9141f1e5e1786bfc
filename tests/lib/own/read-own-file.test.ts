import { describe, expect, it } from 'vitest';
import { buildRegionIndex } from '../../../src/core/region/region-index';
import type { DocumentFacts } from '../../../src/dataset/document-facts';
import { FORMATS } from '../../../src/forge/write/formats';
import { NOTHING_DECIDED, type OwnFile } from '../../../src/lib/own/own-file';
import { readOwnFile, type OwnReading } from '../../../src/lib/own/read-own-file';
import { forgedReports } from '../../support/forged-report';
import { ownFile } from '../../support/own-file';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const PLAN = { townships: 4, years: { from: 2022, to: 2023 }, seed: 'own-file', formats: FORMATS } as const;
const { register, files } = forgedReports(PLAN);

function factsOf({ facts }: OwnReading): DocumentFacts['facts'] {
	return facts === null ? null : (JSON.parse(facts) as DocumentFacts).facts;
}

describe('a report of one’s own', () => {
	it.each(files.map((file) => [file.path, file] as const))('%s is read as its truth has it', async (path, { bytes, truth }) => {
		const reading = await readOwnFile(ownFile(path), bytes, register);
		const facts = factsOf(reading);
		expect(reading.outcome).toMatchObject({
			state: 'read',
			summary: {
				body: { id: truth.body_id, match: 'exact' },
				year: truth.year,
				form: truth.form,
				published: truth.published,
				findings: { errors: 0 }
			}
		});
		expect(facts?.source).toBe(path);
		expect(Object.fromEntries((facts?.figures ?? []).map(({ id, value, state }) => [id, { value, state }]))).toEqual(truth.figures);
		for (const [metric, stated] of Object.entries(truth.narrative)) {
			expect(facts?.narrative.find((figure) => figure.metric === metric && figure.headline)).toMatchObject(stated);
		}
		const outcome = reading.outcome;
		const read = outcome.state === 'read' ? outcome.summary.cells?.read : null;
		expect(read).toBe(Object.values(truth.figures).filter(({ state }) => state !== 'unreadable').length);
	});

	it('knows every format that the forge writes', () => {
		expect(new Set(files.map(({ path }) => path.split('.').at(-1))).size).toBeGreaterThan(2);
	});
});

const [report] = files;
if (report === undefined) throw new Error('nothing was forged');
const { bytes, truth } = report;
const read = (change: Partial<OwnFile>, name = report.path, of = bytes): Promise<OwnReading> =>
	readOwnFile(ownFile(name, change), of, register);

describe('what the user decided', () => {
	it('is the year of the report', async () => {
		const reading = await read({ decision: { ...NOTHING_DECIDED, year: truth.year - 1 } });
		expect(reading.outcome).toMatchObject({ state: 'read', summary: { year: truth.year - 1, body: { id: truth.body_id } } });
	});

	it('is the region of the body', async () => {
		const other = files.find((file) => file.truth.body_id !== truth.body_id)?.truth.body_id ?? '';
		const reading = await read({ decision: { ...NOTHING_DECIDED, region: other } });
		expect(reading.outcome).toMatchObject({ state: 'read', summary: { body: { id: other, region: other, match: 'exact' } } });
	});

	it('is a correction, which the facts have with what had been read', async () => {
		const id = 'requests.new_requests.total';
		const was = truth.figures[id];
		const correction = { id, value: 4321, state: 'number' as const, at: '2026-01-02T00:00:00.000Z' };
		const facts = factsOf(await read({ corrections: [correction] }));
		expect(facts?.figures.find((figure) => figure.id === id)?.value).toBe(4321);
		expect(facts?.corrections).toMatchObject([{ id, ...was, at: correction.at }]);
		expect(factsOf(await read({}))).not.toHaveProperty('corrected');
	});
});

/** A report that names its town and no place above it. */
const LONE = text(
	[
		'柳林镇人民政府2023年政府信息公开工作年度报告',
		'一、总体情况',
		'2023年，我镇主动公开政府信息120条。',
		'二、主动公开政府信息情况',
		'三、收到和处理政府信息公开申请情况',
		'四、政府信息公开行政复议、行政诉讼情况',
		'五、存在的主要问题及改进情况',
		'公开内容不够全面，下一步加强培训。',
		'六、其他需要报告的事项',
		'无。'
	].join('\n')
);

describe('a body that has namesakes', () => {
	const name = '柳林镇';
	const twins = buildRegionIndex([
		{ code: '98', name: '甲省', level: 'province', parent: null },
		{ code: '9801', name: '乙市', level: 'city', parent: '98' },
		{ code: '980101', name: '丙县', level: 'county', parent: '9801' },
		{ code: '980101001', name, level: 'township', parent: '980101' },
		{ code: '980102', name: '丁县', level: 'county', parent: '9801' },
		{ code: '980102001', name, level: 'township', parent: '980102' }
	]);
	const among = (change: Partial<OwnFile>): Promise<OwnReading> => readOwnFile(ownFile('a.txt', change), LONE, twins);

	it('is a question with the regions it can be, and its facts are there to be looked at', async () => {
		const { outcome, facts } = await among({});
		expect(outcome).toMatchObject({
			state: 'choice',
			questions: [{ kind: 'body', candidates: ['980101001', '980102001'] }],
			summary: { body: { match: 'ambiguous', region: null } }
		});
		expect(facts).not.toBeNull();
	});

	it('is settled by a decision, and can be kept under its name', async () => {
		const chosen = await among({ decision: { ...NOTHING_DECIDED, region: '980102001' } });
		expect(chosen.outcome).toMatchObject({ state: 'read', summary: { body: { id: '980102001' } } });
		const kept = await among({ decision: { ...NOTHING_DECIDED, keepName: true } });
		expect(kept.outcome).toMatchObject({ state: 'read', summary: { body: { match: 'ambiguous', region: null } } });
	});
});

describe('a file that is no report', () => {
	it('says so, and has no facts', async () => {
		const guide = text('示例镇政府信息公开指南\n为方便公民查阅政府信息，编制本指南。\n一、公开方式\n在网站公开。\n');
		expect(await read({}, 'guide.txt', guide)).toEqual({ outcome: { state: 'not_report', reason: 'guide' }, facts: null });
	});

	it.each([
		['empty.txt', text(''), 'empty_file'],
		['cut.docx', files.find(({ path }) => path.endsWith('.docx'))?.bytes.slice(0, 900) ?? text('PK'), 'damaged_file'],
		['a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0), null]
	] as const)('%s gives nothing and a reason', async (name, of, code) => {
		const { outcome, facts } = await read({}, name, of);
		expect(outcome.state).toBe('failed');
		if (code !== null) expect(outcome).toMatchObject({ code });
		expect(facts).toBeNull();
	});
});
