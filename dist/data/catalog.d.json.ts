import type { Catalog } from '../library.mjs' with { 'resolution-mode': 'import' };

declare const catalog: Catalog;
export = catalog;
