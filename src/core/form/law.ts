import law from './law.json' with { type: 'json' };

/** An article of the regulation in a few words of our own; the regulation itself has the wording. */
export interface LawArticle {
	readonly no: string;
	readonly topic: string;
	readonly topic_zh: string;
	readonly paraphrase: string;
	readonly paraphrase_zh: string;
}

/** By when a kind of body has to publish its report. */
export interface LawDeadline {
	readonly body: string;
	readonly body_zh: string;
	/** Month and day of the year after, `MM-DD`; `null` where the regulation names none. */
	readonly by: string | null;
	readonly basis: string;
	readonly basis_zh: string;
}

/** A document that prescribed a generation of the form. */
export interface LawFormat {
	readonly generation: string;
	readonly document: string;
	readonly what: string;
	readonly what_zh: string;
	readonly report_years: string;
	readonly report_years_zh: string;
}

/** The regulation on the disclosure of government information, as far as annual reports are concerned. */
export const LAW: {
	readonly regulation: string;
	readonly regulation_en: string;
	/** `effective`: first day of the text in force, ISO. */
	readonly in_force: { readonly effective: string };
	readonly articles: readonly LawArticle[];
	readonly deadlines: readonly LawDeadline[];
	readonly formats: readonly LawFormat[];
} = law;
