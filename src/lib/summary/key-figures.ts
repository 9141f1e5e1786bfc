import type { OverviewData } from '../queries/overview';
import { censusKeyFigures } from './census-key-figures';
import type { KeyFigure } from './key-figure';
import { sampleKeyFigures } from './sample-key-figures';

/** The figures of the overview that the data can state. */
export function keyFigures(data: OverviewData): readonly KeyFigure[] {
	return data.dataset.roster ? censusKeyFigures(data) : sampleKeyFigures(data);
}
