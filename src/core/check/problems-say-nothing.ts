import type { Finding } from '../model/finding';
import { quoteLine } from './quote-line';
import type { SectionPart } from './section-part';
import { textFault } from './text-fault';

const PROBLEMS = 5;
const NONE = /(?:不存在|没有|未发现|无|暂无)(?:[^。,;]{0,8})(?:问题|不足)|^(?:暂?无|没有|无其他)[。]?$/gu;
/** What a section on problems calls one. */
const PROBLEM =
	/问题|不足|不够|有待|差距|薄弱|欠缺|短板|不高|不强|不及时|不到位|不完善|不全|不深|不严|不多|不大|不细|不广|不宽|不规范|不平衡|不系统|不充分|不丰富|不熟|不准|困难|滞后|单一|较少|偏少|过少|缺乏|缺少|瓶颈|弱|难以|亟待|尚需|仍需|还需|需要|距离|欠|迟|慢|差|低/u;
const REMEDY =
	/改进|措施|下一步|下步|今后|将|整改|加强|提升|完善|进一步|继续|加大|强化|提高|优化|健全|做好|推进|规范|落实|拓展|拓宽|丰富|建立|明确|组织|确保|严格|通过|培训|学习/u;
/** Headings within the section, which name problems without telling any. */
const HEADING = /^[^。,;]{0,6}(?:[(]?[一二三四五六七八九十\d][)、.])?[^。,;]{0,12}(?:问题|不足|改进|整改|措施|情况)[^。,;]{0,8}[:。]?$/u;
/** A longer section tells something, in words that are not listed here. */
const LONG = 120;

/** A section five that names no problem or no improvement; only where the text goes on after it. */
export function problemsSayNothing(parts: readonly SectionPart[]): readonly Finding[] {
	const part = parts.find(({ no }) => no === PROBLEMS);
	if (part === undefined || part.heading === null || !part.isEnded || part.hasTableBlock) return [];
	const after = /(?:情况|措施|问题|不足)[:。,]?((?:暂?无|没有|不存在).{0,10})$/u.exec(part.heading.folded)?.[1] ?? '';
	const told = [after, ...part.content.map(({ folded }) => folded)].filter((line) => line !== '' && !HEADING.test(line));
	if (part.state === 'empty' && told.length === 0) return [];
	const words = told.join('').replace(NONE, '');
	const missing = [PROBLEM.test(words) ? [] : ['problem'], REMEDY.test(words) ? [] : ['improvement']].flat();
	if (missing.length === 0 || words.length > LONG) return [];
	return [
		textFault('s.problems_say_nothing', {
			params: { missing: missing.join(',') },
			quotes: [part.heading, ...part.content].slice(0, 4).map((line) => quoteLine(line))
		})
	];
}
