import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/core/read/read-report';
import { buildRegionIndex } from '../../src/core/region/region-index';
import { readDocument } from '../../src/documents/read-document';
import { DEVIATIONS } from '../../src/forge/deviate/deviations';
import { forgeDocuments } from '../../src/forge/forge-documents';
import { inventCity } from '../../src/forge/place/invent-city';
import { FORMATS } from '../../src/forge/write/formats';

const CITY = inventCity(440, 'dev');
const REG = buildRegionIndex(CITY.regions);
const N = Number(process.env.N ?? 60);
const ONLY = process.env.D?.split(',').map(Number);

describe('dev', () => {
	for (const d of DEVIATIONS.filter(({ no }) => !ONLY || ONLY.includes(no)))
		it(`${d.no} ${d.en}`, { timeout: 600000 }, async () => {
			let n = 0,
				right = 0,
				unread = 0,
				silent = 0,
				named = 0,
				year = 0,
				body = 0,
				form = 0,
				absent = 0,
				extra = 0;
			const ex: string[] = [];
			const fmt = process.env.F ? (process.env.F.split(',') as never) : (d.formats ?? FORMATS.filter((f) => f !== 'pdf'));
			for (const { path, bytes, truth } of forgeDocuments(CITY, {
				townships: 440,
				years: { from: 2014, to: 2025 },
				seed: 'dev' + d.no,
				formats: fmt,
				deviations: [d.no]
			})) {
				if (n++ === N) break;
				const document = await readDocument(bytes, path.slice(8));
				const r = readReport(document, REG);
				if (r.kind !== 'annual-report') {
					ex.push(`${path} ${r.reason}`);
					continue;
				}
				if (r.year === truth.year) year++;
				else ex.push(`${path} year ${truth.year} ${r.year}`);
				if (r.form === truth.form) form++;
				if (r.body.id === truth.body_id) body++;
				else ex.push(`${path} body ${truth.body_id} ${r.body.name}`);
				const read = new Map(r.figures.map((f) => [f.id, f]));
				const namedIds = new Set(r.findings.flatMap((f) => f.cells));
				for (const [id, t] of Object.entries(truth.figures)) {
					const f = read.get(id);
					if (!f) {
						absent++;
						if (ex.length < 6) ex.push(`${path} absent ${id}`);
						continue;
					}
					if (f.value === t.value && f.state === t.state) right++;
					else if (f.state !== 'number') {
						unread++;
						if (ex.length < 6) ex.push(`${path} ${f.state} ${id} ${t.value} ${JSON.stringify(f.raw)}`);
					} else if (namedIds.has(id)) named++;
					else {
						silent++;
						ex.unshift(`${path} SILENT ${id} ${t.value} ${f.value} ${JSON.stringify(f.raw)}`);
					}
				}
				for (const f of r.figures)
					if (!(f.id in truth.figures)) {
						if (f.state === 'number' && !namedIds.has(f.id)) {
							silent++;
							ex.unshift(`${path} INVENTED ${f.id} ${f.value}`);
						} else extra++;
					}
			}
			console.log(
				`#${d.no} n=${n - 1} right=${right} unread=${unread} absent=${absent} named=${named} SILENT=${silent} extra=${extra} year=${year} form=${form} body=${body}\n   ${ex.slice(0, Number(process.env.EX ?? 4)).join('\n   ')}`
			);
			expect(1).toBe(1);
		});
});
