import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }, { dataset: 'demo' }, { lang: 'en', dataset: 'demo' }];
