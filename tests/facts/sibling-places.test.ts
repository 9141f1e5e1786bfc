import { describe, expect, it } from 'vitest';
import { SiblingPlaces } from '../../src/facts/sibling-places';
import { QINGSHI } from '../support/sample-facts';
import type { Body } from '../../src/dataset/report-facts';

const WEST: Body = {
	...QINGSHI,
	id: '980102002',
	places: QINGSHI.places.map((place) => (place.level === 'county' ? { ...place, code: '980102', name: '西山县' } : place))
};
const NAMESAKES = ['980101001', '980102001'];

function places(...bodies: readonly (readonly [file: string, body: Body])[]): SiblingPlaces {
	const gathered = new SiblingPlaces();
	for (const [file, body] of bodies) gathered.add(file, body);
	return gathered;
}

describe('SiblingPlaces', () => {
	it('chooses the namesake in the county that the reports of the folder are of', () => {
		const found = places(['a/1.txt', WEST], ['a/2.txt', WEST], ['b/1.txt', QINGSHI]).choose('a/3.txt', NAMESAKES);
		expect(found).toEqual({ region: '980102001', place: { province: '测试省', city: '测试市', county: '西山县' } });
	});

	it('looks at the folders above where a folder has too few', () => {
		expect(places(['a/1/x.txt', WEST], ['a/2/x.txt', WEST]).choose('a/3/x.txt', NAMESAKES)).toMatchObject({ place: { county: '西山县' } });
		expect(places(['1.txt', WEST], ['2.txt', WEST]).choose('3.txt', NAMESAKES)).toMatchObject({ place: { county: '西山县' } });
	});

	it('leaves open what one report says, what reports of two counties say, and what fits no candidate', () => {
		expect(places(['a/1.txt', WEST]).choose('a/3.txt', NAMESAKES)).toBeNull();
		expect(places(['a/1.txt', WEST], ['a/2.txt', WEST], ['a/4.txt', QINGSHI]).choose('a/3.txt', NAMESAKES)).toBeNull();
		expect(places(['a/1.txt', WEST], ['a/2.txt', WEST]).choose('a/3.txt', ['970101001', '980101001'])).toBeNull();
	});

	it('does not learn from bodies that are open themselves', () => {
		const open: Body = { ...WEST, match: 'ambiguous' };
		expect(places(['a/1.txt', open], ['a/2.txt', open]).choose('a/3.txt', NAMESAKES)).toBeNull();
	});
});
