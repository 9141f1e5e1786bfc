import type { Engine } from '../engine/engine';
import { asked, type Asked } from './asked';
import { MOST_DOTS } from './load-channels';
import { measureByYear, type MeasureYear } from './measure-by-year';
import { measureChange, type MeasureChange } from './measure-change';
import { measureValues, type MeasureValue, type MeasureValuesParams } from './measure-values';
import { ask } from './query';
import type { Scope } from './scope';

/** A measure by year, and what the reports state where they are few enough to show one by one. */
export interface LoadedMeasure {
	readonly years: readonly MeasureYear[];
	/** Every report that states it; only the last year's where there are more than `MOST_DOTS`. */
	readonly values: readonly MeasureValue[];
	/** Whether `values` holds every year. */
	readonly complete: boolean;
	/** Change of the last year; null without one. */
	readonly change: MeasureChange | null;
}

/** Rows a list of single reports holds at most. */
export const MOST_ROWS = 500;

/** A measure over a scope. @param year the last year with a report; null when there is none */
export async function loadMeasure(engine: Engine, measure: string, scope: Scope, year: number | null): Promise<LoadedMeasure> {
	const years = await ask(engine, measureByYear, { measure, scope });
	const complete = years.reduce((sum, row) => sum + row.stated, 0) <= MOST_DOTS;
	const values = await ask(engine, measureValues, valuesParams(measure, scope, year, complete));
	const [change] = year === null ? [] : await ask(engine, measureChange, { measure, scope, year });
	return { years, values, complete, change: change ?? null };
}

/** The questions whose rows a chart of a loaded measure shows. */
export function measureAsked(measure: string, scope: Scope, year: number | null, { complete }: LoadedMeasure): readonly Asked[] {
	return [asked(measureByYear, { measure, scope }), asked(measureValues, valuesParams(measure, scope, year, complete))];
}

function valuesParams(measure: string, scope: Scope, year: number | null, complete: boolean): MeasureValuesParams {
	const last = year === null || complete ? scope : { ...scope, from: year, to: year };
	return { measure, scope: last, limit: complete ? MOST_DOTS : MOST_ROWS };
}
