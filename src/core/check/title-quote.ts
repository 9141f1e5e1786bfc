import type { Quote } from '../model/finding';
import { foldedText } from '../read/fold-text';
import type { CheckedText } from './checked-text';
import { quoteLine } from './quote-line';

const HEAD = 60;
const CELL_ROWS = 8;

/** The part of the title that names its year, where the title stands in the text; `null` where only the file or the page's head has it. */
export function titleQuote({ title, lines, blocks }: Pick<CheckedText, 'title' | 'lines' | 'blocks'>): Quote | null {
	if (title === null) return null;
	const line = lines.slice(0, HEAD).find(({ folded }) => isPart(folded, title));
	if (line !== undefined) return quoteLine(line);
	const block = blocks.slice(0, HEAD).findIndex(({ kind }) => kind === 'table');
	const table = blocks[block];
	if (table?.kind !== 'table') return null;
	for (const [row, cells] of table.rows.slice(0, CELL_ROWS).entries()) {
		const cell = cells.findIndex(({ text }) => isPart(foldedText(text), title));
		if (cell >= 0) return { text: cells[cell]?.text ?? '', at: { block, row, cell } };
	}
	return null;
}

/** A title can be broken over two lines, and a line can hold more than the title. */
function isPart(folded: string, title: string): boolean {
	if (!/[二〇○零一三四五六七八九\d]{4}/u.test(folded)) return false;
	return folded.includes(title) || (folded.length >= 6 && title.startsWith(folded)) || (folded.length >= 12 && title.includes(folded));
}
