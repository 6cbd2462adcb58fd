import type { FormSectionTerms } from '../../../core/form-terms.ts';
import { column, date, longText, table, text } from '../../../form/field-builders.ts';
import { answers, applicationPage, chosen, DATA, note } from './own-fields.ts';

const SITE_KINDS = answers({ head: '본사', main: '주공장', branch: '종된사업장', other: '그 밖의 사업장' });

const COMPANY_DETAILS = [
  date('company.establishedOn', '설립일', '2009-03-02', { required: false }),
  text('company.contactPosition', '담당자 부서와 직위', '생산팀 팀장', { required: false, maxLength: 100 }),
  text('company.contactMobile', '담당자 휴대전화', '010-0000-0000', {
    required: false,
    maxLength: 20,
    format: 'phone',
    hint: '숫자와 -만 적습니다. 급한 연락에만 씁니다.',
  }),
  text('company.mainProducts', '주생산품', '자동차 조향 부품, 정밀 절삭 부품', { required: false }),
  text('company.mainCustomers', '주요 납품처', '완성차 1차 협력사 2곳', { required: false }),
  longText('company.certificates', '보유 인증과 특허', 'IATF 16949, ISO 9001, 절삭 공구 관련 특허 1건', {
    required: false,
    maxLength: 1_000,
  }),
  table(
    'company.sites',
    '사업장 목록',
    [
      column('name', '사업장명'),
      chosen('kind', '구분', SITE_KINDS),
      column('address', '주소'),
      column('isBuildSite', '이번에 구축하는 곳', 'boolean'),
      note('products', '하는 일, 생산품'),
    ],
    [
      {
        name: '안산공장',
        kind: 'main',
        address: '경기도 안산시 단원구 산단로 100',
        isBuildSite: true,
        products: '절삭 가공, 조립',
      },
    ],
    {
      required: false,
      max: 50,
      hint: '사업장이 둘 이상이면 적습니다. 종된사업장에 구축하면 사업자단위과세 적용 종된사업장 명세를 냅니다.',
    },
  ),
];

const NEED_FIELDS = [
  longText(
    'project.need',
    'AI 도입의 필요성',
    '공구 마모를 작업자의 감으로 판단해 공정불량률이 3.2 %입니다. 설비 데이터는 쌓이지만 쓰지 못하고 있습니다.',
    { hint: '지금 무엇이 어렵고 AI로 무엇이 나아지는지 적습니다.', maxLength: 2_000 },
  ),
  longText(
    'project.method',
    '구축 방법',
    '1–3개월에 센서를 달고 데이터를 모으고, 4–8개월에 예측 모델을 만들어 MES와 잇고, 9개월에 시운전으로 검증합니다.',
    { hint: '누가 언제까지 무엇을 하는지, 어떤 설비와 시스템을 쓰는지 적습니다.', maxLength: 2_000 },
  ),
  longText(
    'project.expectedEffect',
    '기대 효과',
    '공정불량률 3.2 %를 1.8 %로 낮추고 공구비를 한 해 3,000만 원 줄입니다.',
    {
      required: false,
      maxLength: 1_000,
    },
  ),
];

/** 사업신청서, page by page. */
export const APPLICATION_PAGES: readonly FormSectionTerms[] = [
  applicationPage('company', '기업 정보', '도입기업의 기본 정보와 최근 3년 실적을 적습니다.', [
    'company.name',
    'company.corporateRegistrationNumber',
    'company.representativeName',
    'company.contactName',
    'company.contactPhone',
    'company.contactEmail',
    'company.regularEmployees',
    'company.annualResults',
    'company.averageRevenueKrw',
    'company.totalAssetsKrw',
    'company.independent',
  ]),
  applicationPage(
    'company-details',
    '기업 현황',
    '평가에서 기업을 이해하는 데 쓰입니다. 모르는 것은 비워 두어도 됩니다.',
    COMPANY_DETAILS,
  ),
  applicationPage('site', '사업장과 업종', 'AI를 적용할 공장과 업종을 적습니다.', [
    'company.ksicCode',
    'company.regionCode',
    'company.city',
    'company.factoryAddress',
    'company.factoryStatus',
    'company.businessStatus',
  ]),
  applicationPage(
    'qualification',
    '자격 확인',
    '신청 자격을 판단하는 데 필요한 사실을 확인합니다. 해당하는 것이 없으면 없다고 답하세요.',
    [
      'company.sizeCertificate',
      'company.nationalTaxArrears',
      'company.localTaxArrears',
      'company.excludedBusiness',
      'company.underParticipationBan',
      'company.participationBannedUntil',
      'company.samePlanFunded',
      'company.hasBuildHistory',
      'company.currentLevel',
      'company.previousGrants',
      'company.runningProjects',
    ],
  ),
  applicationPage('project', '사업 개요', '무엇을 어떤 수준까지 만들지 적습니다.', [
    { use: 'project.title', exampleOf: { [DATA]: '절삭 공정 공구 마모 데이터 수집·검증' } },
    'project.summary',
    'project.targetLevel',
    'project.months',
    'project.aiCells',
    'project.withoutSupplier',
    'project.ownDevelopers',
  ]),
  applicationPage('need', '필요성과 방법', '왜 필요하고 어떻게 만들지 적습니다.', NEED_FIELDS),
  applicationPage(
    'funding',
    '사업비',
    '총사업비와 현물을 적으면 누가 얼마를 내는지 계산해 드립니다. 부가가치세는 뺀 금액입니다.',
    [
      { use: 'project.totalCostKrw', exampleOf: { [DATA]: 100_000_000 } },
      { use: 'project.companyInKindKrw', exampleOf: { [DATA]: 10_000_000 } },
      'project.inKindKinds',
    ],
  ),
  applicationPage('bonus-mentoring', '가점·멘토링', '받을 수 있는 가점과 제조DX멘토단 참여를 고릅니다.', [
    'project.bonusItems',
    'project.mentoring',
  ]),
];
