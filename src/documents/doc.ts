import type { SourceDocument } from '../core/model/block';
import { containerStreams, isContainerWith } from './container-streams';
import { DocumentError } from './document-error';
import type { DocumentFormat } from './document-format';
import { findPublished } from './find-published';
import { damaged } from './damaged';
import { word97Blocks } from './word97-blocks';
import { word97File } from './word97-file';

/** A Word document of 1997 to 2003: paragraphs and tables with their spans in reading order. */
export const doc: DocumentFormat = {
	matches: (bytes) => isContainerWith(bytes, 'WordDocument'),
	read(bytes, name): SourceDocument {
		const streams = containerStreams(bytes, name);
		try {
			const blocks = word97Blocks(word97File(streams, name));
			return { name, mediaType: 'application/msword', title: null, published: findPublished(blocks), blocks };
		} catch (cause) {
			throw cause instanceof DocumentError ? cause : damaged(name, cause);
		}
	}
};
