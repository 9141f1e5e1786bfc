import type { ChartOption, ChartSize } from './chart';
import { initChart } from './echarts';
import { withPlainKeys } from './plain-keys';

/** What a drawing is called: `id` keeps its inner ids apart from those of other drawings, `label` is its text alternative. */
export interface SvgName {
	readonly id: string;
	readonly label: string;
}

/** Draws an option as SVG text without a page. Colours given as `var(--token)` stay so, and one drawing serves both themes. */
export function renderSvg(option: ChartOption, size: ChartSize, name: SvgName): string {
	const chart = initChart(null, null, { renderer: 'svg', ssr: true, width: size.width, height: size.height });
	try {
		const svg = withPlainKeys(() => {
			chart.setOption({ animation: false, ...option });
			return chart.renderToSVGString();
		});
		return cleanSvg(svg, size, name);
	} finally {
		// A living instance keeps Node from ending.
		chart.dispose();
	}
}

/** ECharts draws every dot as an enlarged unit circle; without an edge a real circle is the same and half as long. */
const UNIT_CIRCLE =
	/<path d="M1 0A1 1 0 1 1 1 -0\.1A1 1 0 0 1 1 0" transform="matrix\(([\d.]+),0,0,\1,([\d.-]+),([\d.-]+)\)" (fill="[^"]*"(?: fill-opacity="[^"]*")?)><\/path>/g;

/** Removes what only a living chart needs, and makes ids and accessible name the drawing's own. */
function cleanSvg(svg: string, size: ChartSize, { id, label }: SvgName): string {
	return (
		svg
			.replace(/<style[\s\S]*?<\/style>/g, '')
			.replace(/\s(?:class|ecmeta_[a-z_]+|pointer-events)="[^"]*"/g, '')
			// The library numbers drawings in the order in which they are made.
			.replace(/\bid="zr\d+-([^"]+)"/g, `id="${id}-$1"`)
			.replace(/url\(#zr\d+-([^)]+)\)/g, `url(#${id}-$1)`)
			.replace(/style="font:[^"]*?(\d+)px[^"]*"/g, 'style="font-size:$1px"')
			.replace(/font-family:[^;"]*;?/g, '')
			.replace(UNIT_CIRCLE, '<circle r="$1" cx="$2" cy="$3" $4></circle>')
			.replace(/<rect [^>]*fill="none"[^>]*><\/rect>\n?/, '')
			.replace(
				/^<svg [^>]*>/,
				`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeAttribute(label)}" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">`
			)
			.replace(/>\n+/g, '>')
	);
}

function escapeAttribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
