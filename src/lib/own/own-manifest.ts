import { DOCUMENT_STATES } from '../../core/model/figure';
import type { Correction } from '../../core/model/correction';
import { memberPath } from '../../facts/member-path';
import { DocumentError } from '../../documents/document-error';
import type { Decision, OwnFile } from './own-file';

/** Name of the list within an archive of everything. */
export const MANIFEST = 'own.json';
const FORMAT = 'gongkai-own';
/** The one version of the list there is. */
const VERSION = 1;
const MOST_FILES = 20_000;
const MOST_CORRECTIONS = 5_000;
const MOST_COLUMNS = 2_000;
const LONGEST_NAME = 1_000;

/** A file as the list has it. */
export interface ListedFile extends Pick<OwnFile, 'name' | 'sha256' | 'skipped' | 'decision' | 'corrections' | 'mapping'> {
	/** Where its bytes lie in the archive. */
	readonly path: string;
}

/** What an archive of everything says of itself. */
export interface OwnManifest {
	readonly files: readonly ListedFile[];
	/** Text of a file of verdicts; `null` where there are none. */
	readonly verdicts: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value);

export function writeManifest({ files, verdicts }: OwnManifest): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, files, verdicts: verdicts === null ? null : (JSON.parse(verdicts) as unknown) })}\n`;
}

/**
 * The list of an archive of everything. Nothing of the text is kept but well-formed fields.
 * @param archive name of the archive, for messages
 * @returns `null` for a text that is something else
 * @throws DocumentError `unsupported_format` for another version, `damaged_file` naming the place where the list is not as it should be
 */
export function readManifest(text: string, archive: string): OwnManifest | null {
	const json = parsed(text);
	if (!isObject(json) || json['format'] !== FORMAT) return null;
	if (json['version'] !== VERSION) throw otherVersion(archive);
	const { files, verdicts } = json;
	if (!Array.isArray(files) || files.length > MOST_FILES) throw wrong(archive, 'files');
	return {
		files: files.map((file: unknown, index) => listedFile(file, (field) => wrong(archive, `files[${index}].${field}`))),
		verdicts: isObject(verdicts) ? JSON.stringify(verdicts) : null
	};
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

function listedFile(file: unknown, fault: (field: string) => DocumentError): ListedFile {
	if (!isObject(file)) throw fault('');
	const { path, name, sha256, skipped, decision, corrections, mapping } = file;
	if (!isText(path, /^files\/\d{1,9}$/)) throw fault('path');
	if (typeof name !== 'string' || name.length > LONGEST_NAME || memberPath(name) === '') throw fault('name');
	if (!isText(sha256, /^[0-9a-f]{64}$/)) throw fault('sha256');
	if (typeof skipped !== 'boolean') throw fault('skipped');
	if (!isDecision(decision)) throw fault('decision');
	if (!Array.isArray(corrections) || corrections.length > MOST_CORRECTIONS || !corrections.every(isCorrection)) throw fault('corrections');
	if (!isMapping(mapping)) throw fault('mapping');
	const { year, region, bySiblings, keepName } = decision;
	return {
		path,
		name: memberPath(name),
		sha256,
		skipped,
		decision: { year, region, bySiblings, keepName },
		corrections: corrections.map(({ id, value, state, at }) => ({ id, value, state, at })),
		mapping: mapping === null ? null : Object.fromEntries(Object.entries(mapping))
	};
}

function isDecision(value: unknown): value is Decision {
	if (!isObject(value)) return false;
	const { year, region, bySiblings, keepName } = value;
	const isYear = year === null || (Number.isInteger(year) && (year as number) >= 1900 && (year as number) <= 2999);
	return isYear && (region === null || isText(region, /^\d{2,9}$/)) && typeof bySiblings === 'boolean' && typeof keepName === 'boolean';
}

function isCorrection(value: unknown): value is Correction {
	if (!isObject(value)) return false;
	const { id, value: number, state, at } = value;
	const known = DOCUMENT_STATES.some((candidate) => candidate === state);
	const fits = state === 'number' ? Number.isFinite(number) : number === null;
	return isText(id, /^[\w.]{1,200}$/) && known && fits && isText(at, /^\d{4}-\d\d-\d\dT[\d:.]{1,16}Z$/);
}

function isMapping(value: unknown): value is OwnFile['mapping'] {
	if (value === null) return true;
	if (!isObject(value)) return false;
	const entries = Object.entries(value);
	return (
		entries.length <= MOST_COLUMNS &&
		entries.every(([column, meaning]) => column.length <= LONGEST_NAME && isText(meaning, /^[\w.:]{1,200}$/))
	);
}

function wrong(archive: string, place: string): DocumentError {
	return new DocumentError(
		'damaged_file',
		`${archive}：备份清单 ${MANIFEST} 的 ${place} 不合规定，没有读入。 ${place} of its list ${MANIFEST} is not as it should be; nothing was taken in.`
	);
}

function otherVersion(archive: string): DocumentError {
	return new DocumentError(
		'unsupported_format',
		`${archive}：备份是另一个版本的程序做的，没有读入。 It was made by another version of the program; nothing was taken in.`
	);
}
