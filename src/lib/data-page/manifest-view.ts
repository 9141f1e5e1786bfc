import type { ChangedFigure, DatasetChanges, DatasetDifference, FormerVersion } from '../../dataset/dataset-changes';
import type { FileHash, Manifest } from '../../dataset/manifest';
import { problemWords, type Problem } from '../../dataset/problem';
import { getLocale } from '../paraglide/runtime';
import { figureName } from './figure-name';

/** A problem met while building, in words. */
export interface ProblemRow extends Pick<Problem, 'file' | 'row' | 'severity'> {
	readonly words: string;
}

/** A figure that changed, with its name. */
export interface ChangeRow extends ChangedFigure {
	readonly name: string;
}

/** What changed against the version before, or why that cannot be said. */
export type ChangesView =
	| { readonly status: 'unreadable' | 'other_schema'; readonly since: FormerVersion | null }
	| {
			readonly status: 'compared';
			readonly since: FormerVersion;
			readonly added: DatasetDifference['added'];
			readonly removed: DatasetDifference['removed'];
			readonly changed: { readonly reports: number; readonly figures: number; readonly list: readonly ChangeRow[] };
	  };

/** A list cut to what a page can hold, with the number of all. */
export interface CutList<Item> {
	readonly all: number;
	readonly shown: readonly Item[];
}

/** What the data page says out of a manifest. */
export interface ManifestView {
	readonly version: string;
	readonly schema: number;
	/** Version of the program that built it. */
	readonly program: string;
	/** Rows by table. */
	readonly counts: Readonly<Record<string, number>>;
	readonly inputs: CutList<FileHash>;
	/** Errors first, else in the order in which they were met. */
	readonly problems: CutList<ProblemRow> & { readonly errors: number };
	readonly files: readonly FileHash[];
	/** `null` where there was no version before. */
	readonly changes: ChangesView | null;
}

const MOST_INPUTS = 40;
const MOST_PROBLEMS = 200;

const cut = <Item, Shown>(items: readonly Item[], most: number, show: (item: Item) => Shown): CutList<Shown> => ({
	all: items.length,
	shown: items.slice(0, most).map(show)
});

function changesView(changes: DatasetChanges | null): ChangesView | null {
	if (changes?.status !== 'compared') return changes;
	const { changed } = changes;
	return { ...changes, changed: { ...changed, list: changed.list.map((row) => ({ ...row, name: figureName(row.figure) })) } };
}

/** The part of a manifest that the data page shows, in the interface's language. */
export function manifestView(manifest: Manifest): ManifestView {
	const language = getLocale() === 'en' ? 'en' : 'zh';
	const problems = [...manifest.problems].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
	return {
		version: manifest.version,
		schema: manifest.schema_version,
		program: manifest.tool.version,
		counts: manifest.counts,
		inputs: cut(manifest.inputs, MOST_INPUTS, (input) => input),
		problems: {
			...cut(problems, MOST_PROBLEMS, (found) => ({
				file: found.file,
				row: found.row,
				severity: found.severity,
				words: problemWords(found, language)
			})),
			errors: problems.filter(({ severity }) => severity === 'error').length
		},
		files: manifest.files,
		changes: changesView(manifest.changes)
	};
}
