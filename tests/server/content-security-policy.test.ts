import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/server/content-security-policy';

function directives(policy: string): Record<string, string> {
	return Object.fromEntries(
		policy.split('; ').map((part) => {
			const [name = '', ...sources] = part.split(' ');
			return [name, sources.join(' ')];
		})
	);
}

test('allows the own origin and nothing else', () => {
	const policy = directives(contentSecurityPolicy([]));
	expect(policy['default-src']).toBe("'none'");
	expect(policy['connect-src']).toBe("'self'");
	expect(policy['worker-src']).toBe("'self'");
	expect(policy['script-src']).toBe("'self' 'wasm-unsafe-eval'");
	expect(policy['style-src']).toBe("'self'");
	expect(policy['base-uri']).toBe("'none'");
	expect(policy['form-action']).toBe("'none'");
	expect(policy['object-src']).toBe("'none'");
	for (const sources of Object.values(policy)) expect(sources).not.toMatch(/\*|https?:|'unsafe-eval'/);
});

test('adds the hashes of a page to its scripts only', () => {
	const policy = directives(contentSecurityPolicy(["'sha256-abc='"]));
	expect(policy['script-src']).toBe("'self' 'wasm-unsafe-eval' 'sha256-abc='");
	expect(policy['style-src']).toBe("'self'");
});
