/** A sign of RTF: groups open and close; a word steers; bytes are text in the encoding of the font, `character` is text as such. */
export type RtfToken =
	| { readonly kind: 'open' | 'close' }
	| { readonly kind: 'word'; readonly word: string; readonly value: number | null }
	| { readonly kind: 'byte'; readonly byte: number }
	| { readonly kind: 'character'; readonly character: string };

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const BACKSLASH = 0x5c;
/** Signs that stand for a character, and those that stand for nothing. */
const SYMBOLS: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-', '-': '', ':': '', '|': '' };

/** The signs of an RTF file in order. @param source one character a byte */
export function* rtfTokens(source: string): Generator<RtfToken> {
	let at = 0;
	while (at < source.length) {
		const code = source.charCodeAt(at);
		at += 1;
		if (code === 0x7b) yield { kind: 'open' };
		else if (code === 0x7d) yield { kind: 'close' };
		else if (code === 0x0a || code === 0x0d || code === 0) continue;
		else if (code !== BACKSLASH) yield { kind: 'byte', byte: code };
		else {
			WORD.lastIndex = at;
			const match = WORD.exec(source);
			if (match === null) {
				const symbol = source[at] ?? '';
				at += 1;
				if (symbol === "'") {
					const byte = parseInt(source.slice(at, at + 2), 16);
					at += 2;
					if (!Number.isNaN(byte)) yield { kind: 'byte', byte };
				} else yield symbolToken(symbol);
			} else {
				at = WORD.lastIndex;
				const [, word = '', digits] = match;
				const value = digits === undefined ? null : Number(digits);
				if (word === 'bin') at += Math.max(0, value ?? 0);
				else yield { kind: 'word', word, value };
			}
		}
	}
}

function symbolToken(symbol: string): RtfToken {
	if (symbol === '*') return { kind: 'word', word: '*', value: null };
	if (symbol === '\r' || symbol === '\n') return { kind: 'word', word: 'par', value: null };
	const character = SYMBOLS[symbol];
	if (character !== undefined) return { kind: 'character', character };
	return { kind: 'byte', byte: symbol.charCodeAt(0) & 0xff };
}
