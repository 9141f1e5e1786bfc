import { describe, expect, it } from 'vitest';
import { progress } from '../../src/cli/progress';

describe('progress', () => {
	it('writes a plain line every quarter without a terminal', () => {
		const messages: string[] = [];
		const io = { stdout: () => undefined, stderr: (text: string) => void messages.push(text), isTerminal: false, cwd: '/' };
		const bar = progress(io, 'Reading', 200);
		for (let done = 1; done <= 200; done++) bar.show(done);
		bar.end();
		expect(messages).toEqual(['Reading 50/200\n', 'Reading 100/200\n', 'Reading 150/200\n', 'Reading 200/200\n']);
	});
});
