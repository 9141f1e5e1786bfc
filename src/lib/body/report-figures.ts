import type { CountMeasure } from '../../core/measure/measure';
import { joinsAcross } from '../../core/measure/seams';
import type { BodyReport } from '../queries/load-reports';
import type { ValueQualifier } from '../queries/qualifier-sql';
import { countMeasure } from '../summary/count-measure';
import type { AddressOf } from './body-query';
import type { FigureCell } from './figure-cell';
import { subjectQualifier } from './figure-words';
import { countCell, sourceSubject } from './source-subject';

/** Middle value of the peers that state a count, and how many those are. */
export interface PeerMedian {
	readonly median: number;
	readonly stated: number;
	/** City or province of the peers. */
	readonly place: string;
}

/** What a sentence about a report is made from. */
export interface ReportContext {
	readonly report: BodyReport;
	/** The body's report of the year before that counts; null where there is none. */
	readonly before: BodyReport | null;
	/** Null where peers may not be spoken of: without a roster, or where too few state the count. */
	readonly medianOf: (measureId: string) => PeerMedian | null;
	readonly addressOf: AddressOf;
}

/** A count of a report, with what it can be compared to. */
export interface ReportFigure {
	readonly measure: CountMeasure;
	readonly cell: FigureCell;
	/** How exactly the report states it; null for exactly. */
	readonly qualifier: ValueQualifier;
	/** Address of its source. */
	readonly href: string;
	/** The same count a year earlier and its source; null where there is none, or where a new form keeps the two apart. */
	readonly before: { readonly value: number; readonly qualifier: ValueQualifier; readonly href: string } | null;
	readonly peers: PeerMedian | null;
}

/** A count of a report, its year before and its peers. */
export function reportFigure({ report, before, medianOf, addressOf }: ReportContext, id: string): ReportFigure {
	const measure = countMeasure(id);
	const earlier = before === null || !joinsAcross(measure, report.row.year) ? null : countCell(before, measure).value;
	return {
		measure,
		cell: countCell(report, measure),
		qualifier: subjectQualifier(sourceSubject(report, id)),
		href: addressOf(report.row, id),
		before:
			earlier === null || before === null
				? null
				: { value: earlier, qualifier: subjectQualifier(sourceSubject(before, id)), href: addressOf(before.row, id) },
		peers: medianOf(id)
	};
}
