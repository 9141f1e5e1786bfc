import { htmlText } from './html-text';

/** Text as it stands in XML, which knows fewer names than HTML. */
export function xmlText(text: string): string {
	return htmlText(text).replaceAll('&nbsp;', '\u00a0');
}
