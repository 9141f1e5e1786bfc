import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import settings from '../../project.inlang/settings.json';
import { m } from '../../src/lib/paraglide/messages';

const FILES = settings['plugin.inlang.messageFormat'].pathPattern;

function messagesOf(pattern: string, locale: string): Record<string, unknown> {
	const { $schema: _, ...messages } = JSON.parse(readFileSync(pattern.replace('{locale}', locale), 'utf8')) as Record<string, unknown>;
	return messages;
}

/** Placeholders of a message, variants included, in order of name. */
function placeholders(message: unknown): string[] {
	const found = JSON.stringify(message).matchAll(/(?<!\\)\{(\w+)\}/g);
	return [...new Set([...found].map((match) => match[1] ?? ''))].sort();
}

describe('messages', () => {
	it('are compiled: a known key says its words in each locale', () => {
		expect(m.site_name({}, { locale: 'zh-CN' })).toBe('公开镜');
		expect(m.site_name({}, { locale: 'en' })).toBe('Gongkai Lens');
	});

	it.each(['zh-CN', 'en'])('has every file of %s listed in the settings', (locale) => {
		const listed = FILES.map((pattern) => pattern.split('/').at(-1));
		expect(readdirSync(`messages/${locale}`).sort()).toEqual([...listed].sort());
	});

	it.each(FILES)('%s has the same keys and placeholders in both locales', (pattern) => {
		const zh = messagesOf(pattern, 'zh-CN');
		const en = messagesOf(pattern, 'en');
		expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
		for (const key of Object.keys(zh)) expect({ key, has: placeholders(en[key]) }).toEqual({ key, has: placeholders(zh[key]) });
	});

	it('defines no key in two files and leaves none untranslated', () => {
		const keys = FILES.flatMap((pattern) => Object.keys(messagesOf(pattern, 'zh-CN')));
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
		for (const pattern of FILES) {
			for (const locale of settings.locales) {
				for (const [key, message] of Object.entries(messagesOf(pattern, locale))) expect(message, `${locale} ${key}`).not.toBe('');
			}
		}
	});

	it('are compiled one for one', () => {
		const keys = FILES.flatMap((pattern) => Object.keys(messagesOf(pattern, 'zh-CN')));
		expect(Object.keys(m).sort()).toEqual(keys.sort());
	});
});
