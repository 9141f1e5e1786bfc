import { Parser } from 'htmlparser2';
import type { Block } from '../core/model/block';
import { HtmlBlocks } from './html-blocks';

/** What HTML holds: its blocks, its title and what its meta elements say. */
export interface Markup {
	readonly blocks: readonly Block[];
	readonly title: string | null;
	/** Name (or property) and content of each meta element, in order. */
	readonly meta: readonly (readonly [name: string, content: string])[];
}

/** Reads HTML, however badly formed; nothing in it is run or fetched. */
export function readMarkup(source: string): Markup {
	const page = new HtmlBlocks();
	const meta: [string, string][] = [];
	const parser = new Parser({
		onopentag(tag, attributes) {
			if (tag === 'meta') meta.push([attributes.name ?? attributes.property ?? '', attributes.content ?? '']);
			page.open(tag, attributes);
		},
		ontext: (text) => page.text(text),
		onclosetag: (tag) => page.close(tag)
	});
	parser.end(source);
	return { blocks: page.finish(), title: page.title, meta };
}
