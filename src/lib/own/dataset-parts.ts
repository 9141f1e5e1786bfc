import { DATASET_FILES } from '../../dataset/dataset-file';
import { DatasetFaultError } from '../../dataset/dataset-fault';
import { MANIFEST_FILE } from '../../dataset/read-manifest';

/** Something with a path: a file that was brought, a member of an archive. */
interface Named {
	readonly name: string;
}

const DATABASES: readonly string[] = Object.values(DATASET_FILES);
/** What `gongkai build` writes into the folder of a data set besides the databases. */
const BESIDES = /^(?:manifest\.json|datapackage\.json|(?:csv|parquet)\/[^/]+\.(?:csv|parquet))$/;

/** Folder of a path, with a slash at its end; '' for a name alone. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const foldersWith = (files: readonly Named[], names: readonly string[]): readonly string[] => [
	...new Set(files.filter(({ name }) => names.includes(nameOf(name))).map(({ name }) => folderOf(name)))
];

/** Tells the files of data sets, complete or not, from what lies beside them. A folder is one where it has a database. */
export function sortFiles<File extends Named>(
	files: readonly File[]
): { readonly ofDatasets: readonly File[]; readonly others: readonly File[] } {
	const folders = foldersWith(files, DATABASES);
	const isOfDataset = ({ name }: Named): boolean =>
		folders.some((folder) => {
			const rest = name.slice(folder.length);
			return name.startsWith(folder) && (DATABASES.includes(rest) || BESIDES.test(rest));
		});
	return { ofDatasets: files.filter(isOfDataset), others: files.filter((file) => !isOfDataset(file)) };
}

/**
 * The files of the one data set among others, by their names in its folder.
 * Throws `DatasetFaultError`: `no_manifest`, `several`.
 */
export function datasetParts<File extends Named>(files: readonly File[]): ReadonlyMap<string, File> {
	const [folder, ...more] = foldersWith(files, [MANIFEST_FILE]);
	if (folder === undefined) throw new DatasetFaultError({ code: 'no_manifest' });
	if (more.length > 0) throw new DatasetFaultError({ code: 'several' });
	return new Map(files.filter(({ name }) => folderOf(name) === folder).map((file) => [nameOf(file.name), file]));
}
