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

/** Most elements within each other. The parser's time grows with the square of the depth, and no page that people read comes near. */
const DEEPEST = 20_000;

/**
 * Reads HTML, however badly formed; nothing in it is run or fetched.
 * @throws RangeError when elements lie within each other deeper than in any page
 */
export function readMarkup(source: string): Markup {
	const page = new HtmlBlocks();
	const meta: [string, string][] = [];
	let depth = 0;
	const parser = new Parser({
		onopentag(tag, attributes) {
			if (tag === 'meta') meta.push([attributes.name ?? attributes.property ?? '', attributes.content ?? '']);
			if (++depth > DEEPEST) throw new RangeError(`more than ${DEEPEST} elements within each other`);
			page.open(tag, attributes);
		},
		ontext: (text) => page.text(text),
		onclosetag(tag) {
			depth -= 1;
			page.close(tag);
		}
	});
	parser.end(source);
	return { blocks: page.finish(), title: page.title, meta };
}
