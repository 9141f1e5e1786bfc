import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareDatasets } from '../dataset/compare-datasets';
import type { DatasetChanges, FormerVersion } from '../dataset/dataset-changes';
import type { Manifest } from '../dataset/manifest';
import { SCHEMA_VERSION } from '../dataset/schema';
import { readManifest } from './read-manifest';

const DATABASE = 'gongkai.duckdb';

function formerVersion({ version, counts }: Partial<Manifest>): FormerVersion | null {
	const { reports, bodies } = counts ?? {};
	return version === undefined || reports === undefined || bodies === undefined ? null : { version, counts: { reports, bodies } };
}

/**
 * What a data set just written to the folder `dir` changed against the one in `out` that it will replace.
 * Another data set in `out`, or none, gives `null`; the same version again keeps what was known. A former data set that is
 * damaged or of another structure is said to be so; it never fails the build.
 */
export async function changesSince(
	out: string,
	dir: string,
	{ dataset, version }: Pick<Manifest, 'dataset' | 'version'>
): Promise<DatasetChanges | null> {
	const former = readManifest(out);
	if (former?.dataset === undefined) {
		const isThere = ['manifest.json', DATABASE].some((name) => existsSync(join(out, name)));
		return isThere ? { status: 'unreadable', since: null } : null;
	}
	if (former.dataset !== dataset) return null;
	if (former.version === version) return former.changes ?? null;
	const since = formerVersion(former);
	if (since === null) return { status: 'unreadable', since };
	if (former.schema_version !== SCHEMA_VERSION) return { status: 'other_schema', since };
	try {
		const files = { former: join(out, DATABASE), data: join(dir, DATABASE), spill: join(dir, 'spill') };
		return { status: 'compared', since, ...(await compareDatasets(files)) };
	} catch {
		// Whatever is wrong with the former file, the new one is whole.
		return { status: 'unreadable', since };
	}
}
