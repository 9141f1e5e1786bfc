import type { CountMeasure } from './measure';

/** What is known of a body's place from tables loaded beside the reports. */
export const PLACE_COUNTS: readonly CountMeasure[] = [
	{
		kind: 'count',
		id: 'residents',
		topic: 'place',
		name: { zh: '常住人口', en: 'Residents' },
		unit: { zh: '人', en: 'people' },
		definition: { zh: '随数据提供的人口表给出的该年常住人口', en: 'Residents in the year, from the population table given with the data' },
		direction: 'neither',
		sources: [{ reference: 'population' }]
	}
];
