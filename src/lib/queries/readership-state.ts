import { measureColumn } from './measure-column';

/** Measures that say how often something was read. Followers are readers only perhaps: they stand apart. */
const READERSHIP = ['views', 'site_visits'] as const;

const anyIs = (state: string): string => READERSHIP.map((id) => `${measureColumn(`${id}__state`)} = '${state}'`).join(' OR ');

/**
 * SQL over `report_measures` columns: `number` where a report states any readership; else `unreadable` where it states one that
 * cannot be read, `not_read` where its source was not read that far, and `absent` where it was read whole and has none.
 */
export const READERSHIP_STATE = `CASE WHEN ${anyIs('number')} THEN 'number' WHEN ${anyIs('unreadable')} THEN 'unreadable'
	WHEN ${anyIs('not_read')} THEN 'not_read' ELSE 'absent' END`;

/** SQL over `reports` columns: the running text was read from end to end. A table of figures never says what a text holds. */
export const TEXT_READ_WHOLE = `r.extent = 'whole' AND r.origin = 'document'`;
