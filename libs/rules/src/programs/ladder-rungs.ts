import type { Citation } from '../core/citation.ts';
import type { ProgramCode, ProgramType, SmartLevel } from '../core/codes.ts';
import { STRATEGY_3 } from './guide/sources.ts';
import { N26 } from './manufacturing-ai/citations.ts';
import type { LadderReason } from '../advice/advice.ts';

/** A move from one level to another; `to` null where no source states the level that is reached. */
export interface LevelMove {
  from: SmartLevel;
  to: SmartLevel | null;
}

/** 단계: which types bring a company from which level where. Higher tiers come later in a ladder. */
export interface Rung {
  tier: number;
  program: ProgramCode;
  types: readonly ProgramType[];
  moves: readonly LevelMove[];
  reason: LadderReason;
  /** Where the place of the rung stands. */
  cite: Citation;
}

/** 고도화 may be taken once for each level; every other tier once. */
export const RAISING_TIER = 2;
export const DATA_TIER = 3;

const TO_BASIC: readonly LevelMove[] = [{ from: 'none', to: 'basic' }];

const RAISING: readonly LevelMove[] = [
  { from: 'basic', to: 'intermediate-1' },
  { from: 'intermediate-1', to: 'intermediate-2' },
];

const AI_STEPS: readonly LevelMove[] = [
  { from: 'basic', to: 'intermediate-1' },
  { from: 'intermediate-1', to: 'intermediate-2' },
  { from: 'intermediate-1', to: 'intermediate-1' },
  { from: 'intermediate-2', to: 'intermediate-2' },
];

const FROM_INTERMEDIATE: readonly LevelMove[] = [
  { from: 'intermediate-1', to: null },
  { from: 'intermediate-2', to: null },
  { from: 'advanced', to: null },
];

const staying = (levels: readonly SmartLevel[]): readonly LevelMove[] =>
  levels.map((level) => ({ from: level, to: level }));

const BASIC_TIER = STRATEGY_3.at('기초단계 (지방비, 상생형, 소공인 사업으로 지원)');
const MICRO = STRATEGY_3.at('소공인 스마트제조 (지원 뒤 수준 진단을 거쳐 스마트공장 사업으로 연계)');
const RAISE = STRATEGY_3.at('고도화 (중간1 이상)');
const AI = N26.at('목표 수준과 단계별 지원');
const WHOLE = STRATEGY_3.at('자율형공장 (공정 전체 AI)');

const opening = (program: ProgramCode, types: readonly ProgramType[], cite = BASIC_TIER): Rung => ({
  tier: 1,
  program,
  types,
  moves: TO_BASIC,
  reason: 'opens-basic',
  cite,
});

const raising = (program: ProgramCode, types: readonly ProgramType[], moves = RAISING): Rung => ({
  tier: RAISING_TIER,
  program,
  types,
  moves,
  reason: 'raises-level',
  cite: RAISE,
});

/** 단계별 경로의 단: 기초, 고도화, 데이터, AI공장, 자율형공장. */
export const RUNGS: readonly Rung[] = [
  opening('regional-basic', ['basic', 'small-firm', 'js1']),
  opening('region-specialized', ['basic']),
  opening('win-win', ['basic', 'small-firm']),
  opening('micro-workshop', ['standard'], MICRO),
  raising('advanced-general', ['advanced', 'standard']),
  raising('win-win', ['advanced', 'level-up']),
  raising('region-specialized', ['advanced']),
  raising('regional-basic', ['js3'], RAISING.slice(0, 1)),
  {
    tier: DATA_TIER,
    program: 'manufacturing-ai',
    types: ['data-collection'],
    moves: staying(['basic', 'intermediate-1', 'intermediate-2']),
    reason: 'prepares-data',
    cite: AI,
  },
  {
    tier: 4,
    program: 'manufacturing-ai',
    types: ['ai-factory'],
    moves: AI_STEPS,
    reason: 'applies-ai',
    cite: AI,
  },
  {
    tier: 4,
    program: 'win-win-ai',
    types: ['standard'],
    moves: FROM_INTERMEDIATE,
    reason: 'applies-ai',
    cite: STRATEGY_3.at('대·중소 상생형 AI트랙'),
  },
  {
    tier: 5,
    program: 'autonomous-factory',
    types: ['two-year'],
    moves: FROM_INTERMEDIATE,
    reason: 'connects-whole-factory',
    cite: WHOLE,
  },
];
