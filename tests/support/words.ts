import { readdirSync, readFileSync } from 'node:fs';

export type Language = 'zh-CN' | 'en';

type Messages = Readonly<Record<string, string>>;

function read(language: Language): Messages {
	const folder = `messages/${language}`;
	const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Messages);
	return Object.assign({}, ...files) as Messages;
}

const MESSAGES: Readonly<Record<Language, Messages>> = { 'zh-CN': read('zh-CN'), en: read('en') };

/** A message of the interface, its parameters filled in. Throws where there is none of that name. */
export function wordsOf(language: Language, key: string, parameters: Readonly<Record<string, string | number>> = {}): string {
	const text = MESSAGES[language][key];
	if (text === undefined) throw new RangeError(`no message ${key}`);
	return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
