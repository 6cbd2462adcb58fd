import { TECHNO_PARKS } from '../regions/techno-parks.ts';

/** 진행 단계 in words, in their order; who has a case at each. */
const STEPS = {
  draft: { label: '신청서 작성', who: () => '도입기업' },
  'requirement-check': { label: '요건검토', who: (park: string) => park },
  plan: { label: '사업계획서', who: () => '도입기업·공급기업' },
  review: { label: '기술성평가·현장확인', who: (park: string) => `${park}·평가위원` },
  selection: { label: '선정 심의', who: () => '전담기관' },
  result: { label: '결과', who: () => '전담기관' },
} as const;

type JourneyStepCode = keyof typeof STEPS;

/** Stands for an evaluator whose name the reader may not know. */
export const UNNAMED_EVALUATOR = '평가위원';

/** 진행 단계, in their order. */
export const JOURNEY_STEPS = Object.keys(STEPS) as readonly JourneyStepCode[];

/** What a step is called. */
export const journeyStepLabel = (step: JourneyStepCode): string => STEPS[step].label;

/** Who has a case at this step; `isAsked` when the company is to answer. */
export function journeyStepWho(
  step: JourneyStepCode,
  technoParkCode: string | null,
  isAsked: boolean,
): string {
  if (isAsked) return '도입기업 (답변 차례)';
  const park = TECHNO_PARKS.find(({ code }) => code === technoParkCode);
  return STEPS[step].who(park?.name ?? '관할 테크노파크');
}
