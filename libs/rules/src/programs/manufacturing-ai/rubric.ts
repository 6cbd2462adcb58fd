import type { SourceDocument } from '../../core/citation.ts';
import type { RubricCriterion } from '../../core/terms.ts';

type Row = readonly [criterion: string, label: string, maxPoints: number, guide: string];

const ROWS: readonly Row[] = [
  ['capability.condition', '기업 현황', 5, '인력, 매출, 수출, 영업이익, 부채비율을 종합하여 평가합니다.'],
  ['capability.commitment', '추진 의지', 5, '기업부담금 비율 등 도입기업 스스로의 추진 의지를 평가합니다.'],
  ['capability.supplier', '공급기업 역량', 5, '공급기업의 AI 전문성과 투입 인력을 평가합니다.'],
  ['capability.staffing', '추진 인력 구성', 5, '도입기업과 공급기업의 인력 운영 계획을 평가합니다.'],
  [
    'goal.problem-fit',
    '현황 분석과 AI 적합성',
    5,
    '현장의 문제를 바르게 분석하고 AI로 풀기에 알맞은지 평가합니다.',
  ],
  ['goal.scope', '구축 범위', 10, '목표 수준에 견주어 구축 범위가 알맞은지 평가합니다.'],
  ['goal.process-targets', '공정별 목표', 5, '공정별 목표가 쓸모 있고 충분한지 평가합니다.'],
  ['goal.kpi', '성과지표 연계', 5, '성과지표가 AI 도입 목표와 이어지는지 평가합니다.'],
  [
    'content.collection',
    '데이터 수집 지점',
    5,
    '공정별 수집 지점과 자동·반자동·수동 방식이 알맞은지 평가합니다.',
  ],
  ['content.data', '데이터 확보', 5, '쓸 수 있는 데이터가 있거나 확보할 수 있는지 평가합니다.'],
  [
    'content.model',
    'AI 모델과 데이터 처리',
    10,
    '적용 범위, 모델 유형, 데이터 처리 방법이 분명한지 평가합니다.',
  ],
  ['content.functions', '기능 구성', 5, '기능 구성도가 목표에 맞는지 평가합니다.'],
  ['content.integration', '기존 시스템 연계', 5, '기존 시스템과의 연계 방안을 평가합니다.'],
  ['feasibility.kpi-design', '성과지표 설계', 10, '지표의 근거, 산식, 효과 금액이 타당한지 평가합니다.'],
  ['feasibility.ai-scenario', 'AI 적용 시나리오', 5, 'AI 적용 시나리오와 검증 계획을 평가합니다.'],
  ['feasibility.schedule', '일정과 산출물', 5, '일정이 산출물에 견주어 실현 가능한지 평가합니다.'],
  ['feasibility.policy-fit', '정책 부합성', 5, '정책 방향과의 부합성과 파급 효과를 평가합니다.'],
];

/** 기술성평가 지표 of the AI track: 17 criteria, 100 points. */
export function aiTrackRubric(notice: SourceDocument): RubricCriterion[] {
  return ROWS.map(([criterion, label, maxPoints, guide]) => ({
    criterion,
    label,
    block: criterion.slice(0, criterion.indexOf('.')),
    maxPoints,
    guide,
    cite: notice.at('기술성평가 지표'),
  }));
}
