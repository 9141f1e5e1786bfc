import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, originalSpan } from '../../../src/core/read/fold-text';

const PIECES = ['　', ' ', '\n', '\u00a0', '１２', '（', '）', '，', '“', '政府', '條', '鎮(zhèn)', 'Ａ', '-', '—', '0', '件'];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''));

describe('foldText', () => {
	it('folds widths, brackets, quotes, dashes and script and drops blanks and pinyin', () => {
		expect(foldText('（一）　１，２３４條—“開”鎮(zhèn)').text).toBe('(一)1,234条-"开"镇');
	});

	it('knows where every character stood', () => {
		fc.assert(
			fc.property(text, (original) => {
				const folded = foldText(original);
				expect(folded.origin).toHaveLength(folded.text.length + 1);
				for (let i = 0; i < folded.text.length; i++) {
					const { start, end } = originalSpan(folded, i, i + 1);
					expect(end).toBe(start + 1);
					expect(foldText(original.slice(start, end)).text).toBe(folded.text.charAt(i));
					if (i > 0) expect(start).toBeGreaterThan(folded.origin[i - 1] as number);
				}
			})
		);
	});

	it('changes nothing when folded again', () => {
		fc.assert(
			fc.property(text, (original) => {
				const once = foldText(original).text;
				expect(foldText(once).text).toBe(once);
			})
		);
	});
});
