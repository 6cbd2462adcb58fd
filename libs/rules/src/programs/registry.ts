import type { DecidableTerms } from '../core/notice.ts';
import type { Program } from '../core/program.ts';
import { guidedProgram } from './guide/program.ts';
import type { GuideTerms } from './guide/terms.ts';
import { manufacturingAi } from './manufacturing-ai/program.ts';
import type { ManufacturingAiTerms } from './manufacturing-ai/terms.ts';

const GUIDED: Readonly<Record<GuideTerms['program'], Program<GuideTerms>>> = {
  'autonomous-factory': guidedProgram('autonomous-factory'),
  'advanced-general': guidedProgram('advanced-general'),
  'win-win': guidedProgram('win-win'),
  'win-win-ai': guidedProgram('win-win-ai'),
  'ministry-linked': guidedProgram('ministry-linked'),
  'region-specialized': guidedProgram('region-specialized'),
  'regional-basic': guidedProgram('regional-basic'),
  'micro-workshop': guidedProgram('micro-workshop'),
  robot: guidedProgram('robot'),
  'process-automation': guidedProgram('process-automation'),
  cloud: guidedProgram('cloud'),
  'rnd-diffusion': guidedProgram('rnd-diffusion'),
  'carbon-neutral': guidedProgram('carbon-neutral'),
  'level-certification': guidedProgram('level-certification'),
};

/** The logic that reads these terms. */
export function programOf(terms: DecidableTerms): Program<DecidableTerms>;
export function programOf(terms: DecidableTerms): Program<ManufacturingAiTerms> | Program<GuideTerms> {
  return terms.program === 'manufacturing-ai' ? manufacturingAi : GUIDED[terms.program];
}
