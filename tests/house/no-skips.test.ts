import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const SET_ASIDE = /\.(?:skip|only|todo|fixme|skipIf|runIf)\b|\b(?:xit|xtest|xdescribe)\(/;

test('no test is set aside', () => {
	const files = sourceFiles('tests', ['.ts']).filter((file) => file !== 'tests/house/no-skips.test.ts');
	const found = files.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line, index) => (SET_ASIDE.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : []))
	);
	expect(found).toEqual([]);
});
