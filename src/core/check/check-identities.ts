import type { Figure } from '../model/figure';
import type { Finding } from '../model/finding';
import { makeFinding } from '../model/make-finding';
import type { FormId } from '../model/report';
import { compareSides, type CellValue } from './compare-sides';
import { identitiesOf } from './identity';

/** A form cell as far as identities need it. */
export type CheckedFigure = CellValue & Pick<Figure, 'id'>;

/**
 * The identities of the form that one table breaks, and those that cannot be assessed because blank cells would have to be 0.
 * @param table id of the table
 * @param cells cells by figure id, of the table or of all tables
 * @param withPasses also those that hold
 */
export function checkIdentities(
	form: FormId,
	table: string,
	cells: ReadonlyMap<string, CellValue>,
	withPasses = false
): readonly Finding[] {
	const cellOf = (id: string): CellValue | undefined => cells.get(id);
	return identitiesOf(form, table).flatMap(({ check, severity, operator, line, left, right, skipWhenBlank }) => {
		const compared = compareSides(left, operator, right, cellOf, skipWhenBlank);
		if (compared === null || (compared.status === 'pass' && !withPasses)) return [];
		const ids = [...left.terms, ...right.terms].map(({ id }) => id);
		return [makeFinding({ check, severity, column: line, cells: ids, ...compared })];
	});
}
