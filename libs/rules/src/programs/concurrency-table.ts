import type { ConcurrencyTable } from '../advice/concurrency.ts';
import { N26 } from './manufacturing-ai/citations.ts';

/** The table in the AI-track notice of 2026. 지역특화형 stands in it under 정부형; 자동화공정 is its 제조기반 (inferred). */
export const CONCURRENCY_2026: ConcurrencyTable = {
  year: 2026,
  groups: [
    { group: 1, members: ['advanced-general', 'region-specialized'] },
    { group: 2, members: ['autonomous-factory'] },
    { group: 3, members: ['win-win'] },
    { group: 4, members: ['ministry-linked'] },
    { group: 5, members: ['digital-collaboration'] },
    { group: 6, members: ['rnd-diffusion'] },
    { group: 7, members: ['level-certification'] },
    { group: 8, members: ['manufacturing-ai'] },
    { group: 9, members: ['robot', 'process-automation'] },
    { group: 10, members: ['mentoring-aftercare'] },
  ],
  pairs: [
    { lower: [1, 10], higher: [10, 10], reason: 'aftercare-after-build' },
    { lower: [1, 7], higher: [1, 7], reason: 'one-at-a-time' },
    { lower: [2, 2], higher: [8, 8], reason: 'ai-never-with-autonomous' },
    { lower: [1, 6], higher: [8, 8], reason: 'ai-with-one' },
    { lower: [8, 8], higher: [9, 9], reason: 'automation-with-ai' },
    { lower: [1, 6], higher: [9, 9], reason: 'automation-with-one' },
  ],
  keptOut: ['manufacturing-ai', 'win-win-ai'],
  cite: N26.at('동시수행·중복지원 가능 여부 표'),
};
