/** What is wrong with a data set that was to be opened: a code for the interface to put into words, and what it is about. */
export type DatasetFault =
	/** There is no `manifest.json`; or several, and only one data set can be open. */
	| { readonly code: 'no_manifest' | 'several' }
	/** `manifest.json` is no JSON, or not one that `gongkai build` writes. */
	| { readonly code: 'other_manifest' }
	/** The data set was made by a version of the program that writes another structure. */
	| { readonly code: 'other_schema'; readonly made: number; readonly read: number }
	| { readonly code: 'file_missing' | 'unreadable' | 'no_database'; readonly file: string }
	/** The file has not the size or the content that the manifest says. */
	| { readonly code: 'other_size'; readonly file: string; readonly said: number; readonly found: number }
	| { readonly code: 'other_content'; readonly file: string }
	/** An archive that cannot be read: damaged, or protected by a password. */
	| { readonly code: 'bad_archive' | 'locked_archive'; readonly file: string };

export class DatasetFaultError extends Error {
	override readonly name = 'DatasetFaultError';

	constructor(
		readonly fault: DatasetFault,
		options?: ErrorOptions
	) {
		super(JSON.stringify(fault), options);
	}
}
