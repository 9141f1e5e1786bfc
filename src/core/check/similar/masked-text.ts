/** Running text of a report without what tells it from a copy: numbers and names masked, punctuation and tables left out. */
export interface MaskedText {
	readonly text: string;
	/** For each character of `text`: its block, and the characters of the block's text that it stands for, from `starts` to `ends` (excluded). */
	readonly blocks: Int32Array;
	readonly starts: Int32Array;
	readonly ends: Int32Array;
}
