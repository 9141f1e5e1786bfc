/**
 * Draws a chart while the site is built; `null` in the browser, where the drawing already stands in the page.
 * The condition is a constant of the build: the browser's files hold no trace of the chart library from here.
 */
export const serverSvg = import.meta.env.SSR ? (await import('./render-svg')).renderSvg : null;
