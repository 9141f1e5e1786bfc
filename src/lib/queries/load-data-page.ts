import type { Engine } from '../engine/engine';
import { citableFigure, type CitableFigure } from './citable-figure';
import { loadedBodies, type LoadedBodies } from './loaded-bodies';
import { loadedExtent, type LoadedExtent } from './loaded-extent';
import { loadedYears, type LoadedYear } from './loaded-years';
import { ask } from './query';
import { sourceAddresses, type SourceAddress } from './source-addresses';

/** What the data page asks of the database. */
export interface DataPageRows {
	readonly extent: LoadedExtent;
	readonly years: readonly LoadedYear[];
	readonly bodies: readonly LoadedBodies[];
	/** The first of them; `extent` has their number. */
	readonly addresses: readonly SourceAddress[];
	readonly figure: CitableFigure | null;
}

/** Addresses that stand in the page; the table of reports has them all. */
const LISTED_ADDRESSES = 500;

/** Asks a data set what it holds and where that comes from. */
export async function loadDataPage(engine: Engine): Promise<DataPageRows> {
	const [extent] = await ask(engine, loadedExtent, {});
	if (!extent) throw new Error('A count without groups has one row');
	const [figure] = await ask(engine, citableFigure, {});
	return {
		extent,
		years: await ask(engine, loadedYears, {}),
		bodies: await ask(engine, loadedBodies, {}),
		addresses: await ask(engine, sourceAddresses, { limit: LISTED_ADDRESSES }),
		figure: figure ?? null
	};
}
