import type { Query } from './query';

/** A report with the address of the page it was read from. */
export interface SourceAddress {
	readonly body_id: string;
	readonly name: string;
	readonly year: number;
	/** As the source gives it: not always safe to link to. */
	readonly address: string;
}

/** The reports that have an address, by region, body and year, at most `limit` of them. */
export const sourceAddresses: Query<{ readonly limit: number }, SourceAddress> = {
	name: 'source-addresses',
	build: ({ limit }) => ({
		sql: `SELECT body_id, name, year, source_url AS address
FROM reports JOIN bodies USING (body_id) WHERE source_url IS NOT NULL
ORDER BY body_id, year, version LIMIT ?`,
		params: [limit]
	})
};
