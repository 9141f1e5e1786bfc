import type { Manifest } from '../dataset/manifest';

/** Problems shown; the rest are in the manifest. */
const SHOWN = 20;

/** What a build made and what it could not use, in a few lines; what was known before is not told again. */
export function buildSummary({ counts, problems, dataset }: Manifest, out: string, upToDate: boolean): string {
	const at = (row: number | null): string => (row === null ? '' : `:${row}`);
	const ranked = (upToDate ? [] : [...problems]).sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
	const lines = ranked.slice(0, SHOWN).map(({ file, row, severity, message }) => `${severity} ${file}${at(row)} ${message}`);
	if (ranked.length > SHOWN) lines.push(`… ${ranked.length - SHOWN} 条见 more in ${out}/manifest.json`);
	const { bodies, reports } = counts;
	const state = upToDate ? '没有变化，未重做。 Up to date.' : '已写入。 Written.';
	lines.push(
		`${dataset}: 单位 bodies ${bodies ?? '—'}, 年报 reports ${reports ?? '—'}, 问题 problems ${problems.length} → ${out}。${state}`
	);
	return `${lines.join('\n')}\n`;
}
