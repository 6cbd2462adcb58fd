import type { FormSectionTerms } from '../../../core/form-terms.ts';
import { column, longText, table } from '../../../form/field-builders.ts';
import * as tables from './operation-tables.ts';
import { ifAny, note, planPage } from './own-fields.ts';

const fault = (name: string, label: string, example: string) =>
  longText(`plan.${name}`, label, example, { maxLength: 2_000 });
const SYSTEM = '구축시스템 후속조치';
const MONEY = '기업부담금 후속조치';
const COMPANY = '도입기업의 귀책사유';
const SUPPLIER = '공급기업의 귀책사유';
const BOTH = '공동책임';

/** 5–10. 조직, 지원, 고용, 안전, 효과, 합의. */
export const OPERATION_PAGES: readonly FormSectionTerms[] = [
  planPage('plan-organization', '추진 조직', '도입기업과 공급기업의 인력과 업무분장을 적습니다.', [
    'plan.organization',
    tables.ROLE_TABLE,
  ]),
  planPage('plan-training', '교육', '사용자 교육과 의무 교육의 수료 계획을 적습니다.', [
    'plan.training',
    tables.TRAINING,
    tables.COMPLETION,
  ]),
  planPage('plan-operation', '유지보수·안전·보안', '구축 뒤의 운영과 안전, 보안을 적습니다.', [
    'plan.maintenance',
    longText(
      'plan.maintenanceScope',
      '유지보수 범위',
      '패널 PC와 센서, 이번에 개발한 응용소프트웨어와 데이터베이스.',
    ),
    tables.MAINTENANCE,
    'plan.failurePlan',
    { use: 'plan.safety', hint: '안전책임자, 안전교육, 사고가 났을 때의 대처를 적습니다.' },
    { use: 'plan.security', hint: '취약점 점검과 정보보호 조치를 적습니다.' },
    ifAny(
      'plan.otherMeasures',
      '그 밖의 조치사항',
      '다른 법령이 요구하는 조치가 있을 때만 적습니다.',
      '해당 없음',
    ),
  ]),
  planPage(
    'plan-failure',
    '실패·중도포기 조치',
    '사업이 실패하거나 그만둘 때 시스템과 돈을 어떻게 할지, 누구 책임인지에 따라 적습니다. 선금, 중도금, 잔금도 다룹니다.',
    [
      fault(
        'failureSystemCompany',
        `${SYSTEM}: ${COMPANY}`,
        '그때까지 만든 것을 넘기고 도입기업이 남은 비용을 냅니다.',
      ),
      fault(
        'failureSystemSupplier',
        `${SYSTEM}: ${SUPPLIER}`,
        '공급기업이 석 달 안에 다시 만들거나 다른 곳이 완성하도록 돕습니다.',
      ),
      fault('failureSystemBoth', `${SYSTEM}: ${BOTH}`, '함께 완성하고 추가 비용은 절반씩 냅니다.'),
      fault(
        'failureMoneyCompany',
        `${MONEY}: ${COMPANY}`,
        '진행한 만큼 선금과 중도금을 인정하고 나머지를 돌려줍니다.',
      ),
      fault('failureMoneySupplier', `${MONEY}: ${SUPPLIER}`, '받은 선금과 중도금을 모두 돌려줍니다.'),
      fault('failureMoneyBoth', `${MONEY}: ${BOTH}`, '진행한 만큼 정산하고 남은 돈은 절반씩 나눕니다.'),
    ],
  ),
  planPage('plan-employment', '고용', '구축 전년부터 두 해 뒤까지의 고용을 적습니다.', [
    'plan.employmentPlan',
    tables.EMPLOYMENT,
  ]),
  planPage('plan-effects', '효과와 정책', '기대 효과와 활용, 데이터와 모델의 출처를 적습니다.', [
    { use: 'plan.effects', looksFor: '정책 방향과의 부합성과 파급 효과를 봅니다.' },
    longText('plan.utilization', '활용 방안', '한 해 뒤 밀링 공정으로 넓히고, 협력사에도 알립니다.'),
    'plan.modelOrigin',
    'plan.dataSharingConsent',
    'plan.secrecy',
  ]),
  planPage(
    'plan-agreement',
    '최종 합의',
    '도입기업과 공급기업이 협의한 내용을 적고, 각자 자기 계정으로 서명합니다.',
    [
      tables.CONSULTATIONS,
      table(
        'plan.partners',
        '컨소시엄 참여 공급기업',
        [column('name', '기업명'), note('representative', '대표'), note('work', '맡은 일')],
        [],
        { required: false, max: 20, hint: '대표 공급기업 말고 함께하는 곳이 있을 때만 적습니다.' },
      ),
      ifAny('plan.mentor', '제조DX멘토단', '기획지도를 받았을 때만 적습니다.', '해당 없음'),
    ],
    {
      signatures: [
        {
          name: 'companyAgreement',
          label: '도입기업의 합의',
          by: 'applicant',
          statement: '사전협의와 조정을 거쳐 최종 합의된 사업계획서임을 확인합니다.',
        },
        {
          name: 'supplierAgreement',
          label: '대표 공급기업의 합의',
          by: 'supplier',
          statement: '사전협의와 조정을 거쳐 최종 합의된 사업계획서임을 확인합니다.',
        },
      ],
    },
  ),
];
