/** The two database files of a data set, by the catalogue each is attached as. */
export const DATASET_FILES = { data: 'gongkai.duckdb', evidence: 'evidence.duckdb' } as const;

export type Catalogue = keyof typeof DATASET_FILES;
