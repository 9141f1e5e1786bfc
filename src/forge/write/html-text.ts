import type { DocumentStyle } from './writer';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&nbsp;' };

/** Text as it stands in markup. */
export function htmlText(text: string): string {
	return text.replace(/[&<>"\u00a0]/g, (char) => ENTITIES[char] as string);
}

/** What a page says of its own encoding; pages in GB18030 name the older set that it contains. */
export function charsetOf(style: DocumentStyle): string {
	if (style.encoding === 'gb18030') return 'gb2312';
	return style.encoding === 'utf-16le' ? 'utf-16' : 'utf-8';
}

/** ` rowspan="2" colspan="3"`, leaving out spans of 1. */
export function spans({ rowSpan, colSpan }: { readonly rowSpan: number; readonly colSpan: number }): string {
	return `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
}
