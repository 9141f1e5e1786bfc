import { LAW } from '../../core/form/law';
import { getLocale } from '../paraglide/runtime';

/** The law on annual reports in the interface's language. */
export interface LawView {
	readonly regulation: string;
	/** First day of the text in force, ISO. */
	readonly effective: string;
	readonly articles: readonly { readonly no: string; readonly topic: string; readonly words: string }[];
	/** `by` is `MM-DD` of the year after, `null` where none is named. */
	readonly deadlines: readonly { readonly body: string; readonly by: string | null; readonly basis: string }[];
	readonly formats: readonly { readonly document: string; readonly what: string; readonly years: string }[];
}

/** The regulation in short, its dates, and the documents that prescribed the form. */
export function lawView(): LawView {
	const english = getLocale() === 'en';
	return {
		regulation: english ? LAW.regulation_en : LAW.regulation,
		effective: LAW.in_force.effective,
		articles: LAW.articles.map(({ no, topic, topic_zh, paraphrase, paraphrase_zh }) => ({
			no,
			topic: english ? topic : topic_zh,
			words: english ? paraphrase : paraphrase_zh
		})),
		deadlines: LAW.deadlines.map(({ body, body_zh, by, basis, basis_zh }) => ({
			body: english ? body : body_zh,
			by,
			basis: english ? basis : basis_zh
		})),
		formats: LAW.formats.map(({ document, what, what_zh, report_years, report_years_zh }) => ({
			document,
			what: english ? what : what_zh,
			years: english ? report_years : report_years_zh
		}))
	};
}
