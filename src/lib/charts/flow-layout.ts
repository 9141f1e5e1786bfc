/** A flow from a source to a target. */
export interface Flow {
	readonly source: number;
	readonly target: number;
	/** Above zero. */
	readonly value: number;
}

/** An upright bar: where it starts and how high it is, in pixels. */
export interface FlowNode {
	readonly index: number;
	readonly top: number;
	readonly height: number;
	readonly value: number;
}

/** A flow with the places at which it leaves and arrives: upper edges, in pixels. */
interface FlowBand extends Flow {
	readonly from: number;
	readonly to: number;
	readonly height: number;
}

export interface FlowLayout {
	readonly sources: readonly FlowNode[];
	readonly targets: readonly FlowNode[];
	readonly bands: readonly FlowBand[];
}

/**
 * Places of a flow from one side to the other, both in the order of their indices, bars on each side `gap` pixels apart
 * and centred. Heights are values to one scale; sources and targets without a flow are left out.
 */
export function flowLayout(flows: readonly Flow[], height: number, gap: number): FlowLayout {
	const sums = (side: 'source' | 'target'): readonly (readonly [index: number, value: number])[] => {
		const values = new Map<number, number>();
		for (const flow of flows) values.set(flow[side], (values.get(flow[side]) ?? 0) + flow.value);
		return [...values].sort(([a], [b]) => a - b);
	};
	const sources = sums('source');
	const targets = sums('target');
	const total = flows.reduce((sum, flow) => sum + flow.value, 0);
	const gaps = Math.max(sources.length, targets.length, 1) - 1;
	const scale = total === 0 ? 0 : Math.max(0, height - gaps * gap) / total;
	const place = (side: typeof sources): readonly FlowNode[] => {
		const used = side.reduce((sum, [, value]) => sum + value * scale, 0) + (side.length - 1) * gap;
		let top = (height - used) / 2;
		return side.map(([index, value]) => {
			const node = { index, top, height: value * scale, value };
			top += node.height + gap;
			return node;
		});
	};
	const left = place(sources);
	const right = place(targets);
	return { sources: left, targets: right, bands: bandsOf(flows, left, right, scale) };
}

/** Bands leave a source in the order of their targets and arrive in the order of their sources, so that few cross. */
function bandsOf(flows: readonly Flow[], sources: readonly FlowNode[], targets: readonly FlowNode[], scale: number): readonly FlowBand[] {
	const used = { source: new Map<number, number>(), target: new Map<number, number>() };
	const take = (side: 'source' | 'target', node: FlowNode | undefined, size: number): number => {
		if (node === undefined) return 0;
		const before = used[side].get(node.index) ?? 0;
		used[side].set(node.index, before + size);
		return node.top + before;
	};
	return [...flows]
		.sort((a, b) => a.source - b.source || a.target - b.target)
		.map((flow) => {
			const size = flow.value * scale;
			const from = take(
				'source',
				sources.find(({ index }) => index === flow.source),
				size
			);
			const to = take(
				'target',
				targets.find(({ index }) => index === flow.target),
				size
			);
			return { ...flow, from, to, height: size };
		});
}
