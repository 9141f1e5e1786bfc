/** `dataset.json` of an invented data set. */
export const DEMO_DESCRIPTION = {
	id: 'demo',
	title: { zh: '示例市', en: 'Demo city' },
	invented: true,
	licence: 'CC0-1.0',
	caveat: {
		zh: '示例市及其区县、乡镇街道和全部数字均为虚构，由程序生成，不反映任何真实地方。',
		en: 'Demo city, its counties, townships and every figure are invented by a program; they describe no real place.'
	}
} as const;
