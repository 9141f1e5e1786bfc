import { foldedText } from './fold-text';

/** What is known of a document besides itself. It speaks only where the document does not. */
export interface Surroundings {
	/** Folders it lies in within the input, outermost first, parted by `/`; empty for none. */
	readonly folders: string;
	/** Address it was published at; `null` when it is not known. */
	readonly address: string | null;
}

export const NO_SURROUNDINGS: Surroundings = { folders: '', address: null };

/**
 * The words of a file's name, its folders from the innermost and the steps of its address, folded. Dates in an address are left out: they are
 * those of the upload, and sites that moved carry the day of the move (`t19700101_3584822`).
 */
export function wordsAround(fileName: string, { folders, address }: Surroundings): readonly string[] {
	const steps = [fileName.replace(/\.\w{1,5}$/, ''), ...folders.split('/').reverse(), ...addressSteps(address)];
	return steps.map((step) => foldedText(step)).filter((step) => /\p{Script=Han}{2}/u.test(step));
}

function addressSteps(address: string | null): readonly string[] {
	if (address === null || !address.includes('%')) return [];
	try {
		return decodeURIComponent(address)
			.split(/[/?&=#]/)
			.reverse();
	} catch {
		return [];
	}
}
