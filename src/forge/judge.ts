import type { DocumentState, Figure } from '../core/model/figure';
import type { Finding } from '../core/model/finding';

/** What a document states in a cell; without a state, whatever state but `number` fits, and so does none. */
export interface StatedFigure {
	readonly value: number | null;
	readonly state: DocumentState | null;
}

/** How the cells of one document were read: numbers of cells, and the ids of the wrong ones. */
export interface Judgement {
	/** Read with the document's own value and state; a blank read as a blank too. */
	readonly right: number;
	/** The document states something, and the reading gives neither that nor a number. */
	readonly unread: number;
	/** Another number than the document's, and a finding names the cell. */
	readonly told: number;
	/** Another number than the document's, or one where it has none, and nothing said of it. */
	readonly wrong: readonly string[];
}

type Verdict = 'right' | 'unread' | 'told' | 'wrong';

function isRight(stated: StatedFigure, read: Figure | undefined): boolean {
	if (stated.state === null) return read === undefined || read.value === null;
	return read?.value === stated.value && read.state === stated.state;
}

/**
 * Compares what a document states with what reading gave. A figure id is read at most once.
 * @param stated cells of the document by figure id
 * @param isWhole whether `stated` has every cell of the document, so that a number anywhere else is not its own
 */
export function judge(
	stated: Readonly<Record<string, StatedFigure>>,
	{ figures, findings }: { readonly figures: readonly Figure[]; readonly findings: readonly Finding[] },
	isWhole = true
): Judgement {
	const read = new Map(figures.map((figure) => [figure.id, figure]));
	const named = new Set(findings.flatMap(({ status, cells }) => (status === 'pass' ? [] : cells)));
	const otherNumber = (id: string): Verdict => (named.has(id) ? 'told' : 'wrong');
	const verdictOn = (id: string, cell: StatedFigure): Verdict => {
		const figure = read.get(id);
		if (isRight(cell, figure)) return 'right';
		return figure === undefined || figure.value === null ? 'unread' : otherNumber(id);
	};
	const own = Object.entries(stated).map(([id, cell]) => [id, verdictOn(id, cell)] as const);
	const others = figures.flatMap(({ id, value }) => (!isWhole || value === null || id in stated ? [] : [[id, otherNumber(id)] as const]));
	const of = (verdict: Verdict): readonly string[] => [...own, ...others].flatMap(([id, given]) => (given === verdict ? [id] : []));
	return { right: of('right').length, unread: of('unread').length, told: of('told').length, wrong: of('wrong') };
}
