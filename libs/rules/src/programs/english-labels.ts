import type { ProgramCode, ProgramType } from '../core/codes.ts';

/** 세부사업 in English. */
export const ENGLISH_PROGRAMS: Record<ProgramCode, string> = {
  'manufacturing-ai': 'Manufacturing-AI smart factory (제조AI특화)',
  'autonomous-factory': 'Autonomous factory (자율형공장)',
  'advanced-general': 'Government advanced (정부형 고도화)',
  'win-win': 'Win-win with a large company (대중소 상생형)',
  'win-win-ai': 'Win-win AI track (대중소 상생형 AI트랙)',
  'ministry-linked': 'Ministry-linked (부처협업형)',
  'region-specialized': 'Region-specialized (지역특화형)',
  'regional-basic': 'Regional basic (지역 기초단계)',
  'micro-workshop': 'Micro manufacturers (스마트공방)',
  robot: 'Manufacturing robots (제조로봇)',
  'process-automation': 'Process automation (자동화공정)',
  cloud: 'Cloud subscription (클라우드형)',
  'rnd-diffusion': 'R&D diffusion (R&D성과확산)',
  'carbon-neutral': 'Carbon-neutral (탄소중립형)',
  'level-certification': 'Level certification (수준확인)',
};

/** 유형 in English. */
export const ENGLISH_PROGRAM_TYPES: Record<ProgramType, string> = {
  'ai-factory': 'AI factory (AI공장 구축)',
  'data-collection': 'Data collection and validation (데이터 수집·검증)',
  standard: 'Single type (단일 유형)',
  'two-year': 'Two-year project (2년 과제)',
  advanced: 'Advanced (고도화)',
  basic: 'Basic (기초)',
  'jump-up': 'Jump-Up (도약 연계)',
  'same-level': 'Same level (동일 수준)',
  'level-up': 'Level up (수준 향상)',
  'small-firm': 'Small firms (소기업형)',
  js1: 'JS1, basic (기초)',
  js2: 'JS2, basic 2 (기초2)',
  js3: 'JS3, intermediate and above (중간 이상)',
};
