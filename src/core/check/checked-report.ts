import type { NarrativeFigure } from '../model/figure';
import type { Locator } from '../model/locator';
import type { RegionLevel } from '../model/region';
import type { BodyType, FormId, TableReading } from '../model/report';
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
	/** Level and type of its body; `null` where they are not known. */
	readonly body: { readonly level: RegionLevel | null; readonly type: BodyType | null };
	readonly tables: Readonly<Record<string, TableReading>>;
	readonly figures: readonly CheckedFigure[];
	readonly narrative: readonly CheckedNarrative[];
}
