import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document';
import { shapeOf } from './shape-of';

const HEAD = '{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset0 Arial;}}{\\info{\\title x}}';

async function shape(body: string, end = '}'): Promise<readonly unknown[]> {
	const { blocks } = await readDocument(Buffer.from(`${HEAD}${body}${end}`, 'latin1'), 'a.doc');
	return blocks.map((block) =>
		block.kind !== 'table'
			? shapeOf([block])[0]
			: block.rows.map((row) => row.map(({ text, rowSpan, colSpan }) => (rowSpan * colSpan > 1 ? `${text} ${rowSpan}×${colSpan}` : text)))
	);
}

describe('rtf', () => {
	it('has text in Unicode and in the encoding of the file, whatever its name', async () => {
		expect(
			await shape("\\pard \\f0 \\'b9\\'e6\\'d5\\'c2\\f1 3\\par \\uc2\\u35268\\'b9\\'e6\\uc1\\u31456 ?{\\b\\u32 ?}\\line 2\\~\\par")
		).toEqual(['规章3', '规章\n2\u00a0']);
	});

	it('leaves out what is not printed: field codes, pictures, headers, what was deleted', async () => {
		const field = '{\\field{\\*\\fldinst PAGE 9}{\\fldrslt 12}}';
		expect(
			await shape(
				`${field}{\\pict 8950}{\\header 7}{\\*\\unknown 6}{\\deleted 5}{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 4}}}}\\bin3 }}}ok\\par`
			)
		).toEqual(['12ok']);
	});

	it('keeps tables with merged cells and several paragraphs in a cell', async () => {
		const rows =
			'\\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl A\\cell B\\par b\\cell 1\\cell\\row' +
			'\\trowd\\clvmrg\\cellx1000\\cellx3010\\pard\\intbl \\cell C\\cell\\row\\pard end\\par';
		expect(await shape(rows)).toEqual([[['A 2×1', 'B\nb', '1'], ['C 1×2']], 'end']);
	});

	it('unfolds a table that lays out a page', async () => {
		const inner =
			'\\pard\\intbl\\itap2 x\\nestcell 1\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}';
		expect(
			await shape(`\\trowd\\cellx2000\\pard\\intbl\\itap1 before\\par${inner}\\pard\\intbl\\itap1 after\\cell\\row\\pard end\\par`)
		).toEqual(['before', [['x', '1']], 'after', 'end']);
	});

	it('that is cut off is damaged, and nothing makes it run on', async () => {
		await expect(shape('\\pard text', '')).rejects.toMatchObject({ code: 'damaged_file' });
		await expect(shape('\\pard\\intbl\\itap999999 x\\par')).rejects.toMatchObject({ code: 'damaged_file' });
		await expect(shape(`${'{'.repeat(200_000)}x\\par${'}'.repeat(200_000)}`)).resolves.toEqual(['x']);
	});
});
