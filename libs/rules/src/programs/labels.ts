import type { ProgramCode, ProgramType } from '../core/codes.ts';

/** 세부사업 by its name. */
export const PROGRAM_LABELS: Record<ProgramCode, string> = {
  'manufacturing-ai': '제조AI특화 스마트공장',
  'autonomous-factory': '자율형공장',
  'advanced-general': '정부형 고도화',
  'win-win': '대중소 상생형',
  'win-win-ai': '대중소 상생형 AI트랙',
  'ministry-linked': '부처협업형',
  'region-specialized': '지역특화형',
  'regional-basic': '지역 기초단계',
  'micro-workshop': '스마트공방(소공인)',
  robot: '제조로봇 도입',
  'process-automation': '자동화공정 구축',
  cloud: '클라우드형(구독형)',
  'rnd-diffusion': 'R&D성과확산',
  'carbon-neutral': '탄소중립형',
  'level-certification': '수준확인',
};

/** 주관기관이 함께 내는 사업, as sentences about large companies call it. */
export const WITH_LEAD_COMPANY = '상생형';

/** 유형 by its name. */
export const PROGRAM_TYPE_LABELS: Record<ProgramType, string> = {
  'ai-factory': 'AI공장 구축',
  'data-collection': '데이터 수집·검증',
  standard: '단일 유형',
  'two-year': '2년 과제',
  advanced: '고도화',
  basic: '기초',
  'jump-up': '도약(Jump-Up) 연계',
  'same-level': '동일 수준',
  'level-up': '수준 향상',
  'small-firm': '소기업형',
  js1: 'JS1 (기초)',
  js2: 'JS2 (기초2)',
  js3: 'JS3 (중간 이상)',
};
