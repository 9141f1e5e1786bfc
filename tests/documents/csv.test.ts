import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document';
import { shapeOf } from './shape-of';

async function shape(text: string | Uint8Array, name = 'a.csv'): Promise<readonly unknown[]> {
	const { blocks } = await readDocument(typeof text === 'string' ? Buffer.from(text) : text, name);
	return shapeOf(blocks);
}

describe('csv', () => {
	it('has rows of cells as tables and cells alone as paragraphs', async () => {
		expect(await shape('柳溪镇2023年年报,,\r\n\r\n信息内容,制发件数,"废止\n件数"\r\n规章,0,\r\n,,\r\n尾')).toEqual([
			'柳溪镇2023年年报',
			[
				['信息内容', '制发件数', '废止\n件数'],
				['规章', '0', '']
			],
			'尾'
		]);
	});

	it.each([
		['tabs under the name of tsv', '规章\t0\t"1,5"', 'a.tsv', [['规章', '0', '1,5']]],
		['tabs under the name of csv', '甲\t乙\n规章\t0', 'a.csv', [['甲', '乙'], ['规章', '0']]], // prettier-ignore
		['semicolons', '甲;乙\n规章;0', 'a.csv', [['甲', '乙'], ['规章', '0']]] // prettier-ignore
	])('knows %s', async (_, text, name, rows) => {
		expect(await shape(text, name)).toEqual([rows]);
	});

	it.each([
		['GB18030', Uint8Array.from([0xb9, 0xe6, 0xd5, 0xc2, 0x2c, 0x33])],
		['UTF-16', Buffer.from('\ufeff规章,3', 'utf16le')],
		['UTF-8 with its mark', Buffer.from('\ufeff规章,3')]
	])('is read in %s', async (_, bytes) => {
		expect(await shape(bytes)).toEqual([[['规章', '3']]]);
	});

	it('whose quotes do not pair is damaged', async () => {
		await expect(shape('规章,"3\n行政许可,4')).rejects.toMatchObject({ code: 'damaged_file' });
		await expect(shape(',,\n')).rejects.toMatchObject({ code: 'empty_file' });
	});
});
