/** A part of a chart's frame that opens on request. */
export type FramePart = 'table' | 'download' | 'embed' | 'sql' | 'definition';
