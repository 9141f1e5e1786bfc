import type { DatasetChanges } from '../dataset/dataset-changes';
import type { Manifest } from '../dataset/manifest';

/** Problems shown; the rest are in the manifest. */
const SHOWN = 20;

const NOT_COMPARED = {
	unreadable: '原来的数据集读不出，没有比较。 The former data set cannot be read; nothing was compared.',
	other_schema: '原来的数据集结构不同，没有比较。 The former data set has another structure; nothing was compared.'
} as const;

/** What changed against the version before, in a line; `null` where there is nothing to say. */
function changesLine(changes: DatasetChanges | null): string | null {
	if (changes === null) return null;
	if (changes.status !== 'compared') return NOT_COMPARED[changes.status];
	const { added, removed, changed } = changes;
	return `与上一版相比 Against the version before: 年报 reports +${added.reports} −${removed.reports}, 数字 figures ≠ ${changed.figures}`;
}

/** What a build made and what it could not use, in a few lines; what was known before is not told again. */
export function buildSummary({ counts, problems, dataset, changes }: Manifest, out: string, upToDate: boolean): string {
	const at = (row: number | null): string => (row === null ? '' : `:${row}`);
	const ranked = (upToDate ? [] : [...problems]).sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
	const lines = ranked.slice(0, SHOWN).map(({ file, row, severity, message }) => `${severity} ${file}${at(row)} ${message}`);
	if (ranked.length > SHOWN) lines.push(`… ${ranked.length - SHOWN} 条见 more in ${out}/manifest.json`);
	const line = upToDate ? null : changesLine(changes);
	if (line !== null) lines.push(line);
	const { bodies, reports } = counts;
	const state = upToDate ? '没有变化，未重做。 Up to date.' : '已写入。 Written.';
	lines.push(
		`${dataset}: 单位 bodies ${bodies ?? '—'}, 年报 reports ${reports ?? '—'}, 问题 problems ${problems.length} → ${out}。${state}`
	);
	return `${lines.join('\n')}\n`;
}
