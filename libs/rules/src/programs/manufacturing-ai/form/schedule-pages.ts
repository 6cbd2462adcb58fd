import type { FormSectionTerms } from '../../../core/form-terms.ts';
import { DATA_SCHEDULE } from '../../../form/plan-examples.ts';
import { column, numberColumn, table } from '../../../form/field-builders.ts';
import { answers, chosen, DATA, note, planPage } from './own-fields.ts';

/** 산출물: the 19 of the form with their codes, 17 of them mandatory. */
export const DELIVERABLES: readonly (readonly [code: string, name: string, isMandatory: boolean])[] = [
  ['SF-AD1', '현행업무분석서', true],
  ['SF-AD2', '요구사항정의서', true],
  ['SF-AD3', '기능대비표', true],
  ['SF-TD1', '개선업무설계서', true],
  ['SF-TD2', '아키텍처설계서', true],
  ['SF-TD3', '화면설계서', true],
  ['SF-TD4', '프로그램설계서', true],
  ['SF-TD5', '데이터베이스설계서', true],
  ['SF-CD1', '단위테스트결과서', true],
  ['SF-TI1', '통합테스트결과서', true],
  ['SF-TI2', '시스템전환결과서', true],
  ['SF-TI3', '매뉴얼', true],
  ['SF-TI4', '사용자테스트결과서', true],
  ['SF-OS1', '운영지원계획서', false],
  ['SF-OS2', '운영현황보고서', true],
  ['SF-PM3', '월간보고서', true],
  ['SF-PM4', '회의록', true],
  ['SF-PM5', '변경관리내역서', false],
  ['SF-PM6', '요구사항추적표', true],
];

const MANDATORY = DELIVERABLES.filter(([, , isMandatory]) => isMandatory).length;

const DELIVERABLE_TABLE = table(
  'plan.deliverables',
  '산출물 예정 목록',
  [
    chosen(
      'code',
      '산출물',
      answers(
        Object.fromEntries(
          DELIVERABLES.map(([code, name, isMandatory]) => [
            code.toLowerCase(),
            `${name} (${code}, ${isMandatory ? '필수' : '선택'})`,
          ]),
        ),
      ),
    ),
    column('isWritten', '작성', 'boolean'),
    numberColumn('dueMonth', '내는 달(개월째)', 'integer', {
      min: 1,
      max: 36,
      unit: 'months',
      required: false,
    }),
    note('owner', '담당자'),
    note('remark'),
  ],
  DELIVERABLES.map(([code, , isMandatory], at) => ({
    code: code.toLowerCase(),
    isWritten: isMandatory,
    ...(isMandatory ? { dueMonth: 1 + Math.floor(at / 4), owner: '박공급' } : {}),
  })),
  { rowFor: 'code', looksFor: '일정이 산출물에 견주어 실현 가능한지 봅니다.' },
);

/** 3. 프로젝트 일정 계획. */
export const SCHEDULE_PAGES: readonly FormSectionTerms[] = [
  planPage('plan-schedule', '추진 일정', '작업별 시작과 끝, 비중을 적습니다.', [
    { use: 'plan.schedule', exampleOf: { [DATA]: DATA_SCHEDULE } },
  ]),
  planPage(
    'plan-deliverables',
    '산출물',
    '사업 중에 내는 문서 19가지입니다. 필수 17가지는 모두 씁니다.',
    [DELIVERABLE_TABLE],
    {
      checks: [
        {
          check: 'count',
          of: ['plan.deliverables.isWritten'],
          is: true,
          least: MANDATORY,
          message: '필수 산출물 17가지는 모두 작성해야 합니다.',
        },
      ],
    },
  ),
];
