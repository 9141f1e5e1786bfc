import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/model/figure';
import { narrativeConflicts } from '../../../src/core/check/narrative-conflicts';
import { readNarrative } from '../../../src/core/read/narrative/read-narrative';
import { textLines } from '../../../src/core/read/text-line';
import { textDocument } from '../read/print-form';

const cell = (id: string, value: number): Figure => ({ id, value, state: 'number', raw: String(value), at: { block: 0, row: 0, cell: 0 } });

/** Checks of the findings of a text, with both sides. */
function found(text: string, ...figures: readonly Figure[]): readonly string[] {
	const lines = textLines(textDocument([text])).map((line) => ({ line, part: 'proactive' as const }));
	const { narrative, findings } = readNarrative(lines, { year: 2023, field: null });
	return [...findings, ...narrativeConflicts(narrative, figures, 2023)].map(
		({ check, left, right }) => `${check} ${String(left)} ${String(right)}`
	);
}

describe('conflicts of narrative figures', () => {
	it.each([
		['全年主动公开政府信息532条，其中政府网站357条，公示栏101条，微信公众号75条。', ['channels_do_not_sum 532 533']],
		['全年主动公开政府信息533条，其中政府网站357条，公示栏101条，微信公众号75条。', []],
		['全年主动公开政府信息1722条，其中政务动态55条，通知公告544条。', ['partial_list 1722 599']],
		['全年主动公开政府信息382条。微信公众号发布2443条。', ['channel_exceeds_total 2443 382']],
		['全年主动公开政府信息20条。一年来共主动公开政府信息16条。', ['total_restated_differently 16 20']],
		['微信公众号发布信息120', ['unit_missing 120 null']],
		['政府网站公开信息2017条。', ['year_like_count 2017 null']],
		['2021年主动公开政府信息32条。', ['read.figure_of_another_year 32 null']],
		['主动公开政府信息约500条，其中网站300余条，公众号100余条。', []]
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});

	it('compares with the table: new requests, or new and carried in', () => {
		const table = [cell('requests.new_requests.total', 9), cell('requests.carried_in.total', 2)];
		expect(found('收到政府信息公开申请9件。', ...table)).toEqual([]);
		expect(found('收到政府信息公开申请11件。', ...table)).toEqual([]);
		expect(found('收到政府信息公开申请8件。', ...table)).toEqual(['narrative_contradicts_table 8 9']);
		expect(found('收到政府信息公开申请8件。')).toEqual([]);
	});

	it('says nothing against a table that lacks the number', () => {
		const blank: Figure = { ...cell('requests.new_requests.total', 0), value: null, state: 'blank' };
		expect(found('收到政府信息公开申请8件。', blank)).toEqual([]);
	});
});
