import { cited, type Cited } from '../../core/citation.ts';
import type { ProgramCode } from '../../core/codes.ts';
import { N26 } from '../manufacturing-ai/citations.ts';
import type { BlockingProject } from '../../core/type-terms.ts';

// 동시수행 제한: the table of the AI-track notice of 2026 (①–⑩) speaks of the other programs too.

const ofAnyYear = (programs: readonly ProgramCode[]): readonly BlockingProject[] =>
  programs.map((program) => ({ program, years: null }));

/** ①–⑦, as far as the portal has them; 디지털협업공장 has no code of its own. */
const ONE_AT_A_TIME_PROGRAMS: readonly ProgramCode[] = [
  'advanced-general',
  'region-specialized',
  'autonomous-factory',
  'win-win',
  'ministry-linked',
  'rnd-diffusion',
  'level-certification',
];

const TABLE = '동시수행 제한 표';

/** ①–⑦: only one of them at a time. */
export const ONE_AT_A_TIME: Cited<readonly BlockingProject[]> = cited(
  ofAnyYear(ONE_AT_A_TIME_PROGRAMS),
  N26.at(`${TABLE} (①–⑦은 한 번에 하나)`),
);

/** ②: only one of ①–⑦, and never together with ⑧. */
export const NOT_WITH_AI_TRACK: Cited<readonly BlockingProject[]> = cited(
  ofAnyYear([...ONE_AT_A_TIME_PROGRAMS, 'manufacturing-ai']),
  N26.at(`${TABLE} (①–⑦은 한 번에 하나, ②는 ⑧과 함께 할 수 없음)`),
);

/** 상생형 AI트랙: the table only says what it blocks in the AI track; the other way round is a reading. */
export const LIKE_AI_TRACK: Cited<readonly BlockingProject[]> = cited(
  ofAnyYear(['autonomous-factory', 'manufacturing-ai', 'win-win-ai']),
  N26.at(`${TABLE} (상생형 AI트랙은 ⑧과 같게 봄)`, 'inferred'),
);

/** ⑨: may run with one of ①–⑥ and with ⑧. */
export const BESIDE_OTHERS: Cited<readonly BlockingProject[]> = cited(
  [],
  N26.at(`${TABLE} (⑨는 ①–⑥ 가운데 하나, ⑧과 함께 할 수 있음)`),
);

/** Programs that the table does not name. */
export const NOT_IN_TABLE: Cited<readonly BlockingProject[]> = cited(
  [],
  N26.at(`${TABLE} (표에 없는 사업 – 해당 공고문 확인 필요)`, 'inferred'),
);
