import type { InventedBody } from '../place/invented-body';

/** What a body calls itself: 我镇, 我乡, 我街道. */
export function selfName(body: InventedBody): string {
	if (body.type === 'street') return '我街道';
	return body.place.endsWith('乡') ? '我乡' : '我镇';
}
