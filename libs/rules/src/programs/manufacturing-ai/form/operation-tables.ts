import { column, numberColumn, table } from '../../../form/field-builders.ts';
import { AFFILIATION_OPTIONS } from '../../../form/options.ts';
import { answers, chosen, note } from './own-fields.ts';

const ROLES = answers({
  'general-pm': '총괄 PM: 총괄과 의사결정',
  committee: '조정위원회: 문제해결과 조정',
  rcms: 'RCMS 관리담당: RCMS 관리',
  advisers: '기술자문위원회: 기술 자문',
  'development-pm': '개발 PM: 개발 총괄',
  quality: '품질관리 담당: 진행과 품질관리',
  training: '교육훈련 담당: 사용자 교육',
  'infra-company': '인프라 구축 (도입기업)',
  'infra-supplier': '인프라 구축 (공급기업)',
  'production-company': '생산/품질관리 (도입기업)',
  'production-supplier': '생산/품질관리 (공급기업)',
  'process-company': '공정운영관리 (도입기업)',
  'process-supplier': '공정운영관리 (공급기업)',
});

export const ROLE_TABLE = table(
  'plan.roles',
  '업무분장',
  [chosen('role', '구분', ROLES), note('name', '성명'), note('position', '직책'), note('remark')],
  ROLES.map(({ value }) => ({
    role: value,
    name: value.endsWith('supplier') || value === 'development-pm' ? '박공급' : '이도입',
    position: '팀장',
  })),
  { rowFor: 'role', looksFor: '도입기업과 공급기업의 인력 운영 계획을 봅니다.' },
);

export const TRAINING = table(
  'plan.trainingCourses',
  '사용자 교육·훈련 계획',
  [
    column('course', '교육구분'),
    column('hours', '교육시간'),
    column('content', '내용', 'long-text'),
    column('audience', '대상자'),
  ],
  [
    {
      course: '공정관리',
      hours: '3시간 × 2일',
      content: '화면 구성과 교체 알림의 뜻',
      audience: '절삭 작업자 10명',
    },
    {
      course: '시스템 관리',
      hours: '2주',
      content: '데이터베이스 운영, 비상 조치',
      audience: '시스템 관리자 1명',
    },
  ],
  { min: 1, max: 50 },
);

export const COMPLETION = table(
  'plan.courseCompletion',
  '교육 수료 계획',
  [
    chosen(
      'kind',
      '구분',
      answers({ management: '사업관리교육 (온라인)', technical: '스마트공장 기술교육' }),
    ),
    column('course', '교육과정명'),
    note('name', '성명'),
    column('position', '직위'),
    chosen('affiliation', '기관', AFFILIATION_OPTIONS),
    column('on', '수료예정일', 'date', { required: false }),
  ],
  [
    {
      kind: 'management',
      course: '2026년 스마트공장 사업관리교육',
      name: '김한빛',
      position: '대표자',
      affiliation: 'company',
    },
    {
      kind: 'management',
      course: '2026년 스마트공장 사업관리교육',
      name: '이도입',
      position: '사업담당자',
      affiliation: 'company',
    },
    {
      kind: 'management',
      course: '2026년 스마트공장 사업관리교육',
      position: '대표자',
      affiliation: 'supplier',
    },
    {
      kind: 'management',
      course: '2026년 스마트공장 사업관리교육',
      position: '사업담당자',
      affiliation: 'supplier',
    },
    {
      kind: 'technical',
      course: 'CEO 리더십 과정',
      name: '김한빛',
      position: '대표자',
      affiliation: 'company',
    },
    {
      kind: 'technical',
      course: '재직자 과정',
      name: '이도입',
      position: '사업담당자',
      affiliation: 'company',
    },
  ],
  {
    max: 20,
    hint: '사업관리교육은 도입·공급기업 2명씩, 기술교육은 도입기업 2명입니다. 데이터 수집·검증은 사업관리교육만 필수입니다.',
  },
);

const MAINTENANCE_ITEMS = answers({
  regular: '정기점검',
  irregular: '수시점검',
  performance: '성능점검 및 분석',
  spares: '예비품 확보',
  'work-plan': '사업수행계획서 제출',
  reports: '상태보고 및 업무매뉴얼',
  management: '사업관리',
  training: '교육 지원',
  other: '기타 지원',
});

export const MAINTENANCE = table(
  'plan.maintenanceItems',
  '유지보수 세부내용',
  [
    chosen('item', '구분', MAINTENANCE_ITEMS),
    note('content', '세부사항'),
    chosen('charge', '비용', answers({ free: '무상', paid: '유상', none: '해당 없음' })),
    note('remark'),
  ],
  MAINTENANCE_ITEMS.map(({ value }) => ({ item: value, charge: 'free', content: '완료 뒤 1년간' })),
  { rowFor: 'item' },
);

const PEOPLE = { min: 0, max: 1_000_000, unit: 'people' } as const;
const EMPLOYMENT_ROWS = answers({
  'company-new': '도입기업 신규고용',
  'company-regular': '도입기업 상시고용',
  'supplier-new': '공급기업 신규고용',
  'supplier-regular': '공급기업 상시고용',
});
const YEARS = ['구축 전년', '구축 해당년', '구축 후 1년', '구축 후 2년'];
const EMPLOYMENT_EXAMPLE: Readonly<Record<string, readonly number[]>> = {
  'company-new': [1, 0, 1, 0],
  'company-regular': [38, 38, 39, 39],
  'supplier-new': [2, 1, 1, 0],
  'supplier-regular': [20, 21, 22, 22],
};
export const EMPLOYMENT = table(
  'plan.employment',
  '고용유지와 고용창출',
  [
    chosen('line', '구분', EMPLOYMENT_ROWS),
    ...YEARS.map((label, at) =>
      numberColumn(`year${String(at)}`, `${label}(명)`, 'integer', { ...PEOPLE, required: false }),
    ),
    note('remark'),
  ],
  EMPLOYMENT_ROWS.map(({ value }) => ({
    line: value,
    ...Object.fromEntries(
      (EMPLOYMENT_EXAMPLE[value] ?? []).map((people, at) => [`year${String(at)}`, people]),
    ),
  })),
  { rowFor: 'line' },
);

export const CONSULTATIONS = table(
  'plan.consultations',
  '사업계획 협의 내용',
  [
    column('on', '협의일자', 'date'),
    column('people', '참석자 (소속, 성명)'),
    column('content', '협의내용', 'long-text'),
    note('remark', '비고 (수정사항)'),
  ],
  [
    {
      on: '2026-04-28',
      people: '한빛정밀 이도입, 지능공정솔루션 박공급',
      content: '구축 범위와 사업비를 확정함',
    },
  ],
  { min: 1, max: 50 },
);
