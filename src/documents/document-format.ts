import type { SourceDocument } from '../core/model/block';

/** What a format must offer; one file per format exports one of these. */
export interface DocumentFormat {
	/** True when these bytes, or failing that this name, are of the format. */
	matches(bytes: Uint8Array, name: string): boolean;
	/** @throws DocumentError when the bytes cannot be read */
	read(bytes: Uint8Array, name: string): SourceDocument | Promise<SourceDocument>;
}
