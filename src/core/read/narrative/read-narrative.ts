import type { NarrativeFigure } from '../../model/figure';
import type { Finding } from '../../model/finding';
import { foldText, originalSpan } from '../fold-text';
import type { TextLine } from '../text-line';
import { chooseHeadlines, TOLD_ELSEWHERE, type Candidate } from './choose-headlines';
import { CHANNEL_METRICS } from './channels';
import { classify, ITEM_UNITS } from './classify';
import { partOf, type CountContext, type Entry, type LeftOut, type Part } from './verdict';
import { maskedNumbers, maskText } from './mask-text';
import { withImplied } from './implied';
import { lineStatements, type PlacedStatement } from './statement';
import type { TraceLine } from './trace';
import { zeroStatements, type ZeroStatement } from './zero-statements';

/** A line of running text and where it stands in the report. */
export interface NarrativeLine {
	readonly line: TextLine;
	/** What the part of the report is about that the line stands in. */
	readonly part: Part;
}

/** A shorter line states nothing. */
const SHORTEST = 4;

/** What is known of a report before its text is read. */
export type ReportedBy = Pick<CountContext, 'year' | 'field'>;

/** What running text states, and how each of its numbers was understood. */
export interface NarrativeReading {
	/** Figures in text order, with one headline a metric at most. */
	readonly narrative: readonly NarrativeFigure[];
	readonly findings: readonly Finding[];
}

/** Figures stated in running text. @param of whose report it is and of which year */
export function readNarrative(lines: readonly NarrativeLine[], of: ReportedBy): NarrativeReading {
	const { narrative, findings } = chosen(lines.map((line) => understood(line, of)));
	return { narrative: withImplied(narrative), findings };
}

/** Every number of the text with what became of it, in text order. */
export function traceNarrative(lines: readonly NarrativeLine[], of: ReportedBy): readonly TraceLine[] {
	const read = lines.map((line) => understood(line, of));
	const { narrative } = chosen(read);
	let next = 0;
	return read.flatMap(({ candidates, left }, index) => {
		const taken = candidates.map(({ role }): TraceLine => {
			const { quote, at, metric, headline, value } = narrative[next++] as NarrativeFigure;
			return { at, quote, value, metric, why: headline ? 'headline' : role === 'own' ? 'not_chosen' : role };
		});
		return [...taken, ...left, ...maskedOut((lines[index] as NarrativeLine).line)].sort((a, b) => startOf(a.at) - startOf(b.at));
	});
}

function chosen(read: readonly Understood[]): ReturnType<typeof chooseHeadlines> {
	return chooseHeadlines(
		read.flatMap(({ candidates }) => candidates),
		new Set(read.flatMap(({ unclear }) => unclear))
	);
}

/** What one line says. */
interface Understood {
	readonly candidates: readonly Candidate[];
	/** Sentences that list a count of nothing known. */
	readonly unclear: readonly string[];
	readonly left: readonly TraceLine[];
}

function understood({ line, part }: NarrativeLine, { year, field }: ReportedBy): Understood {
	if (line.text.trim().length < SHORTEST) return { candidates: [], unclear: [], left: [] };
	const folded = foldText(withoutEmphasis(line.text));
	const masked = maskText(folded.text);
	const candidates: Candidate[] = [];
	const unclear: string[] = [];
	const left: TraceLine[] = [];
	const told = new Set<string>();
	let previous: readonly Entry[] = [];
	for (const statement of lineStatements(folded, masked)) {
		const around = {
			year,
			part: statement.heading === null ? part : partOf(statement.heading),
			told,
			field,
			previous: statement.follows && !statement.lead.includes(';') ? previous : []
		};
		const verdict = classify(statement, around);
		if ('left' in verdict) {
			left.push(leftOut(line, statement, verdict.left));
			if (ITEM_UNITS.test(statement.count.unit)) unclear.push(sentenceOf(line, statement));
			continue;
		}
		previous = [...around.previous, ...verdict.entries];
		for (const { metric, role } of verdict.entries) if (role === 'own') told.add(metric);
		candidates.push(...countCandidates(line, statement, verdict.entries, around.part === 'proactive'));
	}
	const zeros = zeroStatements(folded, masked.text, part).flatMap((zero) => zeroCandidates(line, zero));
	candidates.push(...zeros);
	if (zeros.length > 0) candidates.sort((a, b) => startOf(a.figure.at) - startOf(b.figure.at));
	return { candidates, unclear, left };
}

function countCandidates(line: TextLine, statement: PlacedStatement, entries: readonly Entry[], proactive: boolean): readonly Candidate[] {
	const isShared = entries.filter(({ metric }) => CHANNEL_METRICS.has(metric)).length > 1;
	return entries
		.filter(({ role }) => proactive || role !== 'rival')
		.map(({ metric, role, rank, scope, wide, after }): Candidate => {
			const elsewhere = metric === 'proactive_disclosure_total' && !proactive;
			const { value } = statement.count;
			const qualifier = statement.count.qualifier ?? (isShared ? 'each' : null);
			const span = { from: wide ? statement.wideFrom : statement.from, to: after ? statement.afterTo : statement.to };
			return {
				figure: figure(line, { metric, value, qualifier, scope }, span),
				role,
				sentence: sentenceOf(line, statement),
				listed: statement.listed,
				opens: /^[:(]|^[,;]?(?:其中|包括|分别)/.test(statement.rest),
				rank: elsewhere ? Math.max(rank, TOLD_ELSEWHERE) : rank
			};
		});
}

function sentenceOf(line: TextLine, { sentenceFrom }: PlacedStatement): string {
	return `${line.block} ${line.start + sentenceFrom}`;
}

function zeroCandidates(line: TextLine, { metrics, from, to }: ZeroStatement): readonly Candidate[] {
	return metrics.map((metric) => ({
		figure: figure(line, { metric, value: 0, qualifier: null, scope: null }, { from, to }),
		role: 'own',
		rank: 1,
		sentence: '',
		listed: false,
		opens: false
	}));
}

type Stated = Pick<NarrativeFigure, 'metric' | 'value' | 'qualifier' | 'scope'>;

function figure(line: TextLine, stated: Stated, { from, to }: { readonly from: number; readonly to: number }): NarrativeFigure {
	return {
		...stated,
		headline: false,
		quote: line.text.slice(from, to),
		at: { block: line.block, start: line.start + from, end: line.start + to }
	};
}

function leftOut(line: TextLine, { from, to, count }: PlacedStatement, why: LeftOut): TraceLine {
	const at = { block: line.block, start: line.start + from, end: line.start + to };
	return { at, quote: line.text.slice(from, to), value: count.value, metric: null, why };
}

function maskedOut(line: TextLine): readonly TraceLine[] {
	const folded = foldText(withoutEmphasis(line.text));
	return maskedNumbers(folded.text).map(({ kind, start, end }) => {
		const { start: from, end: to } = originalSpan(folded, start, end);
		const at = { block: line.block, start: line.start + from, end: line.start + to };
		return { at, quote: line.text.slice(from, to), value: null, metric: null, why: kind };
	});
}

/** Asterisks around a word are mark-up; two before a unit stand for a number. Every character keeps its place. */
function withoutEmphasis(text: string): string {
	return text.includes('**') ? text.replace(/\*\*(?![条件篇次人份期万余])([^*,，。；;\n]{1,30})\*\*/g, '  $1  ') : text;
}

function startOf(at: NarrativeFigure['at']): number {
	return 'start' in at ? at.start : 0;
}
