import { TABLES } from './schema';
import type { Table } from './table-definition';
import { FIGURES_VIEW } from './views';

/** Every table and view that is offered for download, with its comments, in order. */
export const CODEBOOK: readonly Table[] = [...TABLES, FIGURES_VIEW];
