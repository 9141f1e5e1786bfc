import type { OwnFile } from '../own/own-file';
import { fileGroup } from './file-group';
import { fileName } from './file-name';

/** Other files of the same folder that ask the very same questions: what is answered for one can be answered for all. */
export function sameSituation(file: OwnFile, files: readonly OwnFile[]): readonly OwnFile[] {
	const asked = questionsOf(file);
	if (asked === null) return [];
	const { folder } = fileName(file.name);
	return files.filter((other) => other.id !== file.id && fileName(other.name).folder === folder && questionsOf(other) === asked);
}

function questionsOf(file: OwnFile): string | null {
	return fileGroup(file) === 'choice' && file.outcome.state === 'choice' ? JSON.stringify(file.outcome.questions) : null;
}
