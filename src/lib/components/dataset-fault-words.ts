import type { DatasetFault } from '../../dataset/dataset-fault';
import { formatNumber } from '../format';
import { m } from '../paraglide/messages';

/** What is wrong with a data set and what to do; `address`: the path it was looked for at, `null` for files. */
export function datasetFaultWords(fault: DatasetFault, address: string | null): string {
	switch (fault.code) {
		case 'no_manifest':
			return address === null ? m.opened_fault_no_manifest() : m.opened_fault_no_manifest_address({ address });
		case 'several':
			return m.opened_fault_several();
		case 'other_manifest':
			return m.opened_fault_other_manifest();
		case 'other_schema': {
			const numbers = { made: String(fault.made), read: String(fault.read) };
			return fault.made < fault.read ? m.opened_fault_older(numbers) : m.opened_fault_newer(numbers);
		}
		case 'other_size': {
			const said = { file: fault.file, found: formatNumber(fault.found), said: formatNumber(fault.said) };
			return fault.found < fault.said ? m.opened_fault_shorter(said) : m.opened_fault_longer(said);
		}
		case 'file_missing':
			return m.opened_fault_file_missing(fault);
		case 'unreadable':
			return m.opened_fault_unreadable(fault);
		case 'no_database':
			return m.opened_fault_no_database(fault);
		case 'other_content':
			return m.opened_fault_other_content(fault);
		case 'bad_archive':
			return m.opened_fault_bad_archive(fault);
		case 'locked_archive':
			return m.opened_fault_locked_archive(fault);
	}
}
