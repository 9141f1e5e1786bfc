import { SCHEMA_VERSION } from '../../dataset/schema';
import type { Engine } from './engine';
import { EngineError } from './engine-error';

/** Makes sure that a data set just attached, as `catalogue`, has the structure the queries are written for. Throws `data_other_version`. */
export async function checkSchemaVersion(engine: Engine, catalogue = 'data'): Promise<void> {
	const found = await engine
		.query<{ schema_version: number }>(`SELECT schema_version FROM ${catalogue}.dataset`)
		.catch((cause: unknown) => {
			throw new EngineError('data_other_version', 'the file is no data set of this program: it has no readable table "dataset"', { cause });
		});
	const version = found[0]?.schema_version;
	if (version === SCHEMA_VERSION) return;
	const message = `the data set has structure ${String(version)}, this program reads ${SCHEMA_VERSION}`;
	if (version === undefined) throw new EngineError('data_other_version', message);
	throw new EngineError('data_other_version', message, { fault: { code: 'other_schema', made: version, read: SCHEMA_VERSION } });
}
