import type { DocumentState, Qualifier } from '../../core/model/figure';
import type { FormId, SectionState, TableState } from '../../core/model/report';
import type { InventedBody } from '../place/invented-body';
import type { Composition } from '../write/composition';

/** A figure that the running text states. */
export interface StatedMetric {
	/** Metric id of the narrative metrics. */
	readonly metric: string;
	readonly value: number;
	/** `at_least` for 余, 多 and 超; `approx` for 约, 近 and 左右. */
	readonly qualifier: Extract<Qualifier, 'at_least' | 'approx'> | null;
}

/** A form cell as the document prints it. */
export interface PrintedCell {
	/** Text of the cell, spaces included; may hold a line break. */
	readonly text: string;
	readonly state: DocumentState;
	/** `null` in every state but `number`. */
	readonly value: number | null;
}

/** A year of a body before anything is printed: what really happened. */
export interface YearFacts {
	readonly year: number;
	/** Generation of the form in force for this year. */
	readonly form: FormId;
	/** All cells of the form by figure id; every identity of the form holds. */
	readonly figures: ReadonlyMap<string, number>;
	readonly narrative: readonly StatedMetric[];
	/** False when the body never publishes its report of this year. */
	readonly reported: boolean;
	/** ISO date of publication. */
	readonly published: string;
}

/** A report as it is printed, whatever the format. */
export interface InventedReport {
	readonly body: InventedBody;
	readonly year: number;
	readonly form: FormId;
	/** ISO date that the document states; `null` when it states none. */
	readonly published: string | null;
	/** Cells that the document has, by figure id in form order; what is missing here it does not have. */
	readonly cells: ReadonlyMap<string, PrintedCell>;
	readonly narrative: readonly StatedMetric[];
	/** State of section `i + 1` of the six that reports have since 2019. */
	readonly sections: readonly SectionState[];
	readonly tables: Readonly<Record<string, TableState>>;
	/** Whether the channels are listed as parts of the items published; `null` leaves it to chance. */
	readonly listsChannels: boolean | null;
	/** What mistakes change in its words, in that order. */
	readonly edits: readonly ((words: Composition) => Composition)[];
	/** Numbers of the deviations that the document has; most have none. */
	readonly deviations: readonly number[];
	/** Seed of everything that changes the wording but not what is said. */
	readonly wording: string;
}
