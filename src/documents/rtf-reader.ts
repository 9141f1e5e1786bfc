import type { Block } from '../core/model/block';
import { NestedContent, type BorderedCell } from './nested-content';
import type { RtfToken } from './rtf-tokens';

/** What holds inside a group and is as before after it. */
interface Group {
	isSkipped: boolean;
	/** The group holds the table of fonts. */
	isFonts: boolean;
	/** Characters that stand for one in Unicode, for readers that know none. */
	fallback: number;
	font: number;
	isInTable: boolean;
	depth: number;
	isDeleted: boolean;
}

/** Groups that are no part of the text. */
const SKIPPED = new Set(
	(
		'colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation object fldinst ' +
		'listtable listoverridetable rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl nonesttables nonshppict bkmkstart bkmkend ' +
		'atnid atnauthor atntime atnref atndate atnicn revtbl pgptbl filetbl listtext pntext pn do objdata result sp shprslt xe tc'
	).split(' ')
);
/** Groups marked as to be left out by readers that do not know them, which are text. */
const KNOWN = new Set(['shppict', 'nesttableprops', 'shpinst', 'shptxt']);
const ENCODINGS: Readonly<Record<number, string>> = {
	936: 'gbk',
	950: 'big5',
	932: 'shift_jis',
	949: 'euc-kr',
	65001: 'utf-8',
	54936: 'gb18030'
};
const CHARSETS: Readonly<Record<number, string>> = { 134: 'gbk', 136: 'big5', 128: 'shift_jis', 129: 'euc-kr', 0: 'windows-1252' };
const CHARACTERS: Readonly<Record<string, string>> = {
	tab: '\t',
	line: '\n',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	emspace: '\u2003',
	enspace: '\u2002'
};
const MERGED: Readonly<Record<string, BorderedCell['merged']>> = { clmrg: 'before', clvmrg: 'above', clvmgf: 'below' };

/** Turns the signs of RTF into blocks. */
export class RtfReader {
	readonly #content = new NestedContent();
	readonly #groups: Group[] = [];
	#group: Group = { isSkipped: false, isFonts: false, fallback: 1, font: -1, isInTable: false, depth: 0, isDeleted: false };
	readonly #fonts = new Map<number, string>();
	#encoding = 'windows-1252';
	#bytes: number[] = [];
	#text = '';
	/** Characters still to be left out after one in Unicode. */
	#skip = 0;
	#isOptional = false;
	#row: { left: number; cells: BorderedCell[]; merged: BorderedCell['merged'] } = { left: 0, cells: [], merged: 'none' };

	/** @throws RangeError when no document nests tables so deep */
	take(token: RtfToken): void {
		if (token.kind === 'byte') return this.#byte(token.byte);
		if (token.kind === 'character') return this.#character(token.character);
		if (token.kind === 'word') return this.#word(token.word, token.value);
		this.#flush();
		this.#skip = 0;
		if (token.kind === 'open') this.#groups.push({ ...this.#group });
		else this.#group = this.#groups.pop() ?? this.#group;
	}

	/** The blocks of all that was taken; `null` when groups are open still, as in a file that was cut off. */
	finish(): readonly Block[] | null {
		if (this.#groups.length > 0) return null;
		this.#flush();
		if (this.#text !== '') this.#content.paragraph(this.#text, 0);
		return this.#content.blocks();
	}

	#byte(byte: number): void {
		if (this.#group.isSkipped || this.#group.isDeleted || this.#group.isFonts) return;
		if (this.#skip > 0) this.#skip -= 1;
		else this.#bytes.push(byte);
	}

	#character(character: string): void {
		this.#flush();
		if (this.#group.isSkipped || this.#group.isDeleted || this.#group.isFonts) return;
		if (this.#skip > 0) this.#skip -= 1;
		else this.#text += character;
	}

	/** Bytes are text only together: a Chinese character has two of them. */
	#flush(): void {
		if (this.#bytes.length === 0) return;
		this.#text += new TextDecoder(this.#fonts.get(this.#group.font) ?? this.#encoding).decode(Uint8Array.from(this.#bytes));
		this.#bytes = [];
	}

	#word(word: string, value: number | null): void {
		this.#flush();
		if (word === '*') {
			this.#isOptional = true;
			return;
		}
		if (SKIPPED.has(word) || (this.#isOptional && !KNOWN.has(word))) this.#group.isSkipped = true;
		this.#isOptional = false;
		if (this.#group.isSkipped) return;
		const character = CHARACTERS[word];
		if (character !== undefined) this.#character(character);
		else if (word === 'u') this.#unicode(value ?? 0);
		else if (!this.#fontWord(word, value) && !this.#rowWord(word, value)) this.#paragraphWord(word, value);
	}

	#unicode(value: number): void {
		this.#skip = 0;
		this.#character(String.fromCharCode(value & 0xffff));
		this.#skip = this.#group.fallback;
	}

	#fontWord(word: string, value: number | null): boolean {
		if (word === 'fonttbl') this.#group.isFonts = true;
		else if (word === 'f') this.#group.font = value ?? 0;
		else if (word === 'fcharset') {
			const encoding = CHARSETS[value ?? 0];
			// A font of Latin letters says nothing of Chinese text that is set in it.
			if (encoding !== undefined && encoding !== 'windows-1252') this.#fonts.set(this.#group.font, encoding);
		} else if (word === 'ansicpg') this.#encoding = ENCODINGS[value ?? 0] ?? this.#encoding;
		else if (word === 'uc') this.#group.fallback = Math.max(0, value ?? 1);
		else return false;
		return true;
	}

	#rowWord(word: string, value: number | null): boolean {
		if (word === 'trowd') this.#row = { left: 0, cells: [], merged: 'none' };
		else if (word === 'trleft') this.#row.left = value ?? 0;
		else if (word in MERGED) this.#row.merged = MERGED[word] ?? 'none';
		else if (word === 'cellx') {
			const left = this.#row.cells.at(-1)?.right ?? this.#row.left;
			this.#row.cells.push({ left, right: value ?? left, merged: this.#row.merged });
			this.#row.merged = 'none';
		} else return false;
		return true;
	}

	#paragraphWord(word: string, value: number | null): void {
		const depth = this.#group.isInTable ? Math.max(1, this.#group.depth) : 0;
		if (word === 'pard') Object.assign(this.#group, { isInTable: false, depth: 0 });
		else if (word === 'intbl') this.#group.isInTable = true;
		else if (word === 'itap') Object.assign(this.#group, { depth: value ?? 0, isInTable: (value ?? 0) > 0 });
		else if (word === 'deleted' || word === 'plain') this.#group.isDeleted = word === 'deleted' && value !== 0;
		else if (word === 'par' || word === 'sect' || word === 'page') this.#endParagraph(depth);
		else if (word === 'cell' || word === 'nestcell') {
			const inner = word === 'cell' ? 1 : Math.max(2, depth);
			this.#endParagraph(inner);
			this.#content.endCell(inner);
		} else if (word === 'row' || word === 'nestrow') this.#content.endRow(word === 'row' ? 1 : Math.max(2, depth), this.#row.cells);
	}

	#endParagraph(depth: number): void {
		this.#content.paragraph(this.#text, depth);
		this.#text = '';
	}
}
