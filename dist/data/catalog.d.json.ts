import type { Catalog } from '../library.js' with { 'resolution-mode': 'import' };

declare const catalog: Catalog;
export = catalog;
