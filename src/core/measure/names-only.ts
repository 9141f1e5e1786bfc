import { channelsIn } from '../read/narrative/channels';

/** Whether a sentence names one channel alone. */
export function namesOnly(channel: string, quote: string): boolean {
	const [only, ...more] = channelsIn(quote);
	return only?.metric === channel && more.length === 0;
}
