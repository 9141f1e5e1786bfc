import type { NarrativeFigure } from '../model/figure';
import type { Locator } from '../model/locator';
import type { RegionLevel } from '../model/region';
import type { FormId, TableReading } from '../model/report';
import type { CheckedFigure } from './check-identities';

/** A figure of running text; where only a table states it, it has no words and no place. */
export interface CheckedNarrative extends Pick<NarrativeFigure, 'metric' | 'value' | 'qualifier' | 'scope' | 'headline'> {
	readonly quote: string | null;
	readonly at: Locator | null;
}

/** What the rules look at in one report, whatever it was read from. */
export interface CheckedReport {
	readonly year: number | null;
	/** Generation of most of its tables. */
	readonly form: FormId | null;
	/** Level of its body; `null` where it is not known. */
	readonly body: { readonly level: RegionLevel | null };
	readonly tables: Readonly<Record<string, TableReading>>;
	readonly figures: readonly CheckedFigure[];
	readonly narrative: readonly CheckedNarrative[];
}
