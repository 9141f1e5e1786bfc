import type { RegionIndexRow } from '../queries/region-index';

/** A region with those directly below it. */
export interface RegionNode {
	readonly row: RegionIndexRow;
	readonly below: readonly RegionNode[];
}

/** The regions below one; a region of the same name as that one tells nothing apart, and what is below it stands in its place. */
function below(rows: readonly RegionIndexRow[], parent: RegionIndexRow): readonly RegionNode[] {
	return rows
		.filter((row) => row.parent === parent.code)
		.flatMap((row) => (row.name === parent.name ? below(rows, row) : [{ row, below: below(rows, row) }]));
}

/** All regions from the provinces down, in code order. A municipality is its own city: it stands there once. */
export function regionTree(rows: readonly RegionIndexRow[]): readonly RegionNode[] {
	return rows.filter((row) => row.parent === null).map((row) => ({ row, below: below(rows, row) }));
}
