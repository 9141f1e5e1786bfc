import type { Block } from '../core/model/block';
import { NestedContent } from './nested-content';
import { deletedRuns, paragraphRuns, runAt } from './word97-properties';
import type { Word97File } from './word97-file';

const CELL_END = '\x07';
const PARAGRAPH_ENDS = `\r\f${CELL_END}`;

/** Paragraphs and tables of a Word document of 1997 in reading order. */
export function word97Blocks(file: Word97File): readonly Block[] {
	const runs = paragraphRuns(file);
	const content = new NestedContent();
	for (const { text, end, place } of paragraphsOf(file)) {
		const run = runAt(runs, place);
		const depth = run?.depth ?? 0;
		if (run?.endsRow === true && depth > 0) {
			content.endRow(depth, run.cells);
			continue;
		}
		content.paragraph(text, depth);
		if (depth > 0 && (depth === 1 ? end === CELL_END : run?.endsInnerCell === true)) content.endCell(depth);
	}
	return content.blocks();
}

interface Paragraph {
	readonly text: string;
	readonly end: string;
	/** Where its last character stands in the main stream. */
	readonly place: number;
}

/** Paragraphs with what is printed of them: results of fields and not their codes, no text that was deleted. */
function* paragraphsOf(file: Word97File): Generator<Paragraph> {
	const deleted = deletedRuns(file);
	/** Of each open field whether its code is being passed. */
	const fields: boolean[] = [];
	let text = '';
	for (const { text: characters, offset, bytesPerCharacter } of file.pieces) {
		for (let index = 0; index < characters.length; index++) {
			const character = characters[index] as string;
			const place = offset + index * bytesPerCharacter;
			if (character === '\x13') fields.push(true);
			else if (character === '\x14' && fields.length > 0) fields[fields.length - 1] = false;
			else if (character === '\x15') fields.pop();
			else if (PARAGRAPH_ENDS.includes(character)) {
				yield { text, end: character, place };
				text = '';
			} else if (!fields.includes(true) && runAt(deleted, place) === undefined) text += PRINTED[character] ?? character;
		}
	}
	if (text !== '') yield { text, end: '', place: -1 };
}

/** What is printed for characters of control; anchors of pictures, notes and comments are not. */
const PRINTED: Readonly<Record<string, string>> = {
	...Object.fromEntries(Array.from({ length: 32 }, (_, code) => [String.fromCharCode(code), ''])),
	'\t': '\t',
	'\x0b': '\n',
	'\x1e': '-'
};
