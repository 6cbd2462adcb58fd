// The codes by which the portal knows programs and their types. Outside of data no code names them (eslint/programs.mjs).

/** 세부사업 that the portal knows by name. */
export const PROGRAMS = [
  'manufacturing-ai',
  'autonomous-factory',
  'advanced-general',
  'win-win',
  'win-win-ai',
  'ministry-linked',
  'region-specialized',
  'regional-basic',
  'micro-workshop',
  'robot',
  'process-automation',
  'cloud',
  'rnd-diffusion',
  'carbon-neutral',
  'level-certification',
] as const;

/** 유형 that the portal knows by name, of whichever program; with its program a type names one way to be supported. */
export const PROGRAM_TYPES = [
  'ai-factory',
  'data-collection',
  'standard',
  'two-year',
  'advanced',
  'basic',
  'jump-up',
  'same-level',
  'level-up',
  'small-firm',
  'js1',
  'js2',
  'js3',
] as const;

/** 도약 연계: a type with a cap of its own, above the limit of a level; no source says whether it counts towards that. */
export const JUMP_UP = 'jump-up';
