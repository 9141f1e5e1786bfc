import type { CountMeasure } from './measure';

/** Licences, penalties, coercive measures, fees. */
export const ADMINISTRATION_COUNTS: readonly CountMeasure[] = [
	{
		kind: 'count',
		id: 'licences',
		topic: 'administration',
		name: { zh: '行政许可', en: 'Licences' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政许可本年处理决定数量', en: 'Table 2, licensing decisions this year' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['art20_5.administrative_licence.decisions_this_year'] },
			{ form: 'form-2019', figures: ['art20_5.administrative_licence.decisions_this_year'] }
		]
	},
	{
		kind: 'count',
		id: 'penalties',
		topic: 'administration',
		name: { zh: '行政处罚', en: 'Penalties' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政处罚本年处理决定数量', en: 'Table 2, penalty decisions this year' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['art20_6.administrative_penalty.decisions_this_year'] },
			{ form: 'form-2019', figures: ['art20_6.administrative_penalty.decisions_this_year'] }
		]
	},
	{
		kind: 'count',
		id: 'coercive_measures',
		topic: 'administration',
		name: { zh: '行政强制', en: 'Coercive measures' },
		unit: { zh: '件', en: 'cases' },
		definition: { zh: '表二行政强制本年处理决定数量', en: 'Table 2, coercive measures this year' },
		direction: 'neither',
		sources: [
			{ form: 'form-2021', figures: ['art20_6.administrative_coercion.decisions_this_year'] },
			{ form: 'form-2019', figures: ['art20_6.administrative_coercion.decisions_this_year'] }
		]
	},
	{
		kind: 'count',
		id: 'fees',
		topic: 'administration',
		name: { zh: '行政事业性收费', en: 'Administrative fees' },
		unit: { zh: '万元', en: '10,000 yuan' },
		definition: { zh: '表二行政事业性收费本年收费金额', en: 'Table 2, administrative fees collected this year' },
		direction: 'neither',
		sources: [{ form: 'form-2021', figures: ['art20_8.administrative_fee.fee_amount_this_year'] }]
	}
];
