import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCODINGS, encodeText } from '../../../src/forge/write/encode-text';

const LABELS = { 'utf-8': 'utf-8', 'utf-8-bom': 'utf-8', 'utf-16le': 'utf-16le', gb18030: 'gb18030' } as const;

describe('encodeText', () => {
	it.each(ENCODINGS)('%s gives back every text of the basic plane', (encoding) => {
		const char = fc.oneof(
			fc.integer({ min: 0x20, max: 0x7e }),
			fc.integer({ min: 0x4e00, max: 0x9fa5 }),
			fc.constantFrom(0xa0, 0x3000, 0xff10, 0x3007)
		);
		fc.assert(
			fc.property(fc.array(char, { maxLength: 60 }), (codes) => {
				const text = String.fromCharCode(...codes);
				expect(new TextDecoder(LABELS[encoding]).decode(encodeText(text, encoding))).toBe(text);
			})
		);
	});

	it('writes the byte order mark where there is one', () => {
		expect([...encodeText('中', 'utf-8-bom').slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect([...encodeText('中', 'utf-16le')]).toEqual([0xff, 0xfe, 0x2d, 0x4e]);
	});

	it('writes two bytes of GB18030 for a common character', () => {
		expect([...encodeText('中a', 'gb18030')]).toEqual([0xd6, 0xd0, 0x61]);
	});

	it('says which character it cannot write', () => {
		expect(() => encodeText('𠮷', 'gb18030')).toThrow('𠮷');
	});
});
