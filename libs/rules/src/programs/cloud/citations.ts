export { N26 } from '../manufacturing-ai/citations.ts';
export { INTEGRATED_2026 } from '../guide/sources.ts';
