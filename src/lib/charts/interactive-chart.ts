import { hasMark, marksOf, type ChartOption, type ChartSize, type Mark } from './chart';
import { initChart } from './echarts';
import { keepColours } from './keep-colours';
import { withPlainKeys } from './plain-keys';

/** A chart that answers pointer and keyboard. */
export interface InteractiveChart {
	/** Draws an option in place of what is shown. */
	draw(option: ChartOption, size: ChartSize): void;
	/** Points at the n-th mark, counted around the ends, with its tooltip; `null` when there is no mark. */
	point(index: number): { readonly index: number; readonly mark: Mark } | null;
	/** Takes tooltip and emphasis away. */
	rest(): void;
	dispose(): void;
}

export interface InteractiveOptions {
	/** Last line of a tooltip whose mark has a source. */
	readonly hint: string;
	/** What a mark says of itself at the moment. */
	readonly lines: (mark: Mark) => Mark['lines'];
	/** A mark was clicked; the source of a mark a finger touched is behind the link in the tooltip. */
	readonly activate: (mark: Mark, pointer: 'mouse' | 'touch') => void;
}

const TOOLTIP_STYLE = {
	trigger: 'item' as const,
	confine: true,
	enterable: true,
	backgroundColor: 'var(--surface)',
	borderColor: 'var(--control)',
	borderWidth: 1,
	padding: [10, 12],
	transitionDuration: 0,
	textStyle: { color: 'var(--ink)', fontSize: 13 },
	extraCssText:
		'border-radius:var(--r-layer);box-shadow:var(--shadow-layer);width:292px;max-width:calc(100vw - 32px);white-space:normal;z-index:20'
};

/** Brings a chart to life in an empty element. */
export function interactiveChart(host: HTMLElement, size: ChartSize, { hint, lines, activate }: InteractiveOptions): InteractiveChart {
	const chart = initChart(host, null, { renderer: 'svg', width: size.width, height: size.height });
	// The library measures labels on a canvas, which knows no inherited font.
	const { fontFamily } = getComputedStyle(host);
	let marks: ReturnType<typeof marksOf> = [];
	let lastPointer = 'mouse';
	host.addEventListener('pointerdown', (event) => (lastPointer = event.pointerType), { capture: true });
	chart.on('click', ({ data }) => {
		if (hasMark(data)) activate(data.mark, lastPointer === 'mouse' ? 'mouse' : 'touch');
	});
	const formatter = (params: unknown): HTMLElement | string => {
		const item = typeof params === 'object' && params !== null && 'data' in params ? params.data : null;
		return hasMark(item) ? tooltipContent(item.mark, lines(item.mark), hint) : '';
	};
	return {
		draw(option, newSize) {
			withPlainKeys(() => {
				// Resizing draws what is about to be replaced once more.
				if (chart.getWidth() !== newSize.width || chart.getHeight() !== newSize.height) {
					chart.resize({ width: newSize.width, height: newSize.height });
				}
				chart.setOption(
					{ animation: false, textStyle: { fontFamily }, tooltip: { ...TOOLTIP_STYLE, formatter }, ...keepColours(option) },
					{ notMerge: true }
				);
			});
			// On paper the drawing is as wide as the sheet allows.
			host.querySelector('svg')?.setAttribute('viewBox', `0 0 ${newSize.width} ${newSize.height}`);
			marks = marksOf(option);
		},
		point(index) {
			const at = marks.length === 0 ? 0 : ((index % marks.length) + marks.length) % marks.length;
			const place = marks[at];
			if (place === undefined) return null;
			chart.dispatchAction({ type: 'downplay' });
			chart.dispatchAction({ type: 'highlight', seriesIndex: place.seriesIndex, dataIndex: place.dataIndex });
			chart.dispatchAction({ type: 'showTip', seriesIndex: place.seriesIndex, dataIndex: place.dataIndex });
			return { index: at, mark: place.mark };
		},
		rest() {
			chart.dispatchAction({ type: 'downplay' });
			chart.dispatchAction({ type: 'hideTip' });
			// The library leaves it while the pointer stands in it.
			const tip = host.querySelector<HTMLElement>('.chart-tip')?.parentElement;
			if (tip != null) tip.style.display = 'none';
		},
		dispose: () => chart.dispose()
	};
}

/** Built from nodes, never from markup: names come from documents. */
function tooltipContent(mark: Mark, lines: Mark['lines'], hint: string): HTMLElement {
	const box = element('div', 'chart-tip');
	box.append(element('b', '', mark.title));
	const list = element('dl');
	for (const [label, value] of lines) list.append(element('dt', '', label), element('dd', '', value));
	box.append(list);
	if (mark.href !== null) {
		const link = element('a', '', hint);
		link.setAttribute('href', mark.href);
		box.append(link);
	}
	return box;
}

function element(tag: string, className = '', text = ''): HTMLElement {
	const node = document.createElement(tag);
	if (className !== '') node.className = className;
	node.textContent = text;
	return node;
}
