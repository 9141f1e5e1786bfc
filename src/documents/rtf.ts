import type { SourceDocument } from '../core/model/block';
import { DocumentError } from './document-error';
import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';
import { latin1 } from './latin1';
import { damaged } from './damaged';
import { RtfReader } from './rtf-reader';
import { rtfTokens } from './rtf-tokens';

const SIGNATURE = '{\\rtf';

/** Rich text (rtf, often named doc): paragraphs and tables with their spans in reading order. */
export const rtf: DocumentFormat = {
	matches: (bytes) => latin1(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE,
	read(bytes, name): SourceDocument {
		try {
			const reader = new RtfReader();
			for (const token of rtfTokens(latin1(bytes))) reader.take(token);
			const blocks = reader.finish();
			if (blocks === null) throw damaged(name);
			return { name, mediaType: 'application/rtf', title: null, published: findPublished(blocks), blocks };
		} catch (cause) {
			throw cause instanceof DocumentError ? cause : damaged(name, cause);
		}
	}
};
