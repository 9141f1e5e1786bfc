import { DatasetFaultError } from '../../dataset/dataset-fault';
import { MANIFEST_FILE, readManifest, type DatasetManifest } from '../../dataset/read-manifest';
import { EngineError } from './engine-error';

/**
 * The manifest in a data set's folder, asked for anew every time so that no cache mixes two builds. A redirect is no answer: the folder is
 * the one that was named. Throws `EngineError`: `data_missing`, `data_other_version`.
 */
export async function fetchManifest(folder: URL): Promise<DatasetManifest> {
	const url = new URL(MANIFEST_FILE, folder);
	const fault = { code: 'no_manifest' } as const;
	const response = await fetch(url, { cache: 'no-cache', redirect: 'error' }).catch((cause: unknown) => {
		throw new EngineError('data_missing', `${url.href} cannot be reached`, { cause, fault });
	});
	if (!response.ok) throw new EngineError('data_missing', `${url.href} answers ${response.status}`, { fault });
	try {
		return readManifest(await response.text());
	} catch (cause) {
		if (!(cause instanceof DatasetFaultError)) throw new EngineError('data_missing', `${url.href} broke off`, { cause, fault });
		throw new EngineError('data_other_version', `${url.href}: ${cause.message}`, { cause, fault: cause.fault });
	}
}
