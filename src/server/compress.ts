import { precompress } from './precompress';

const CACHE = 'node_modules/.cache/gongkai-lens';
const DEFAULT_QUALITY = 9;

const [directory = 'build/site'] = process.argv.slice(2);
await precompress({ directory, cache: CACHE, quality: Number(process.env['BROTLI_QUALITY'] ?? DEFAULT_QUALITY) });
