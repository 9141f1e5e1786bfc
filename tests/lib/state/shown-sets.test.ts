import { describe, expect, it } from 'vitest';
import type { KeptDatasets } from '../../../src/lib/own/own-files';
import { shownSets, type WantedSets } from '../../../src/lib/state/shown-sets';

const own = (reports: number): KeptDatasets['own'] => ({ revision: 1, data: new Uint8Array(), evidence: new Uint8Array(), reports });
const file = { bytes: 1, sha256: '' };
const opened: KeptDatasets['opened'] = {
	manifest: { version: '', title: { zh: '某市', en: 'A city' }, files: { data: file, evidence: file } },
	opened: '',
	data: new Blob(),
	evidence: new Blob()
};
const wanted = (beside: WantedSets['beside'], alone = false): WantedSets => ({ beside, alone });

describe('shownSets', () => {
	it.each<[string, WantedSets, KeptDatasets | null, ReturnType<typeof shownSets>]>([
		['own reports alone', wanted(null), { own: own(3), opened }, { own: true, beside: null }],
		['own reports with a shipped set', wanted('demo'), { own: own(3), opened }, { own: true, beside: 'demo' }],
		['own reports with the opened set', wanted('opened'), { own: own(3), opened }, { own: true, beside: 'opened' }],
		['own reports with a folder', wanted('/x/'), { own: own(3), opened: null }, { own: true, beside: '/x/' }],
		[
			'the opened set alone where own reports are left out',
			wanted('opened', true),
			{ own: own(3), opened },
			{ own: false, beside: 'opened' }
		],
		['the opened set alone where there are no own reports', wanted('opened'), { own: null, opened }, { own: false, beside: 'opened' }],
		[
			'the opened set where nothing is asked for and nothing was brought',
			wanted(null),
			{ own: null, opened },
			{ own: false, beside: 'opened' }
		],
		['the opened set where all own reports were removed', wanted(null), { own: own(0), opened }, { own: false, beside: 'opened' }],
		['a folder alone', wanted('/x/'), { own: own(0), opened: null }, { own: false, beside: '/x/' }],
		['a folder in a browser that keeps nothing', wanted('/x/'), null, { own: false, beside: '/x/' }],
		['that the opened set is not there', wanted('opened'), { own: own(3), opened: null }, 'closed'],
		['that nothing was brought', wanted(null), { own: null, opened: null }, 'none'],
		['that nothing was brought, not a shipped set in its place', wanted('demo'), { own: null, opened }, 'none'],
		['that nothing is kept', wanted('opened'), null, 'denied']
	])('shows %s', (_, asked, kept, shown) => {
		expect(shownSets(asked, kept)).toEqual(shown);
	});
});
