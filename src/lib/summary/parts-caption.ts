import { formatNumber } from '../format';
import { m } from '../paraglide/messages';

interface Part {
	readonly body_id: string;
	readonly year: number;
	/** Reports there are; the list may hold the parts of fewer. */
	readonly found: number;
}

/** Caption of a table of the figures a chart adds up: says so where only the largest reports are listed. */
export function partsCaption(title: string, parts: readonly Part[]): string {
	const shown = new Set(parts.map(({ body_id, year }) => `${body_id} ${year}`)).size;
	const [first] = parts;
	return first === undefined || first.found <= shown
		? m.outcomes_parts({ title })
		: m.outcomes_parts_most({ title, shown: formatNumber(shown), of: formatNumber(first.found) });
}
