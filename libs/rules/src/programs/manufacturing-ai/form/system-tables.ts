import type { FieldOption } from '../../../form/form.ts';
import { column, table } from '../../../form/field-builders.ts';
import { FUNCTION_STATE_OPTIONS } from '../../../form/options.ts';
import { amount, answers, chosen, note, quantity } from './own-fields.ts';

export const SOFTWARE = answers({
  scm: 'SCM',
  erp: 'ERP',
  plm: 'PLM',
  aps: 'APS',
  mes: 'MES',
  fems: 'FEMS',
  'generative-ai': 'AI: 생성형AI',
  'vision-ai': 'AI: 영상AI',
  'physical-ai': 'AI: 피지컬AI',
  'other-ai': 'AI: 기타',
  'other-software': '기타 솔루션',
});
export const HARDWARE = answers({
  control: '제어시스템',
  sensors: '센서류',
  identification: 'RFID (바코드, QR코드)',
  vision: '머신비전',
  robot: '로봇',
  'other-hardware': '기타 설비',
});
export const OTHERS = answers({
  security: '정보보안',
  cps: 'CPS',
  'ar-vr': 'AR/VR',
  '5g': '5G',
  safety: '산업안전',
  'digital-twin': '디지털트윈',
  metaverse: '메타버스',
  saas: 'SaaS',
});

const AFTER = answers({ none: '미도입', new: '신규 도입', improved: '기능 개선', kept: '그대로 사용' });
const OPERATION = answers({ own: '독립', cloud: '클라우드' });

/** 보유현황과 연계표: one row for each kind; those that `done` names are there, improved or new. */
export const inventory = (
  field: string,
  label: string,
  options: FieldOption[],
  done: Readonly<Record<string, object>>,
) =>
  table(
    field,
    label,
    [
      chosen('item', '구분', options),
      column('isOwned', '보유 여부', 'boolean'),
      chosen('operation', '운영방식', OPERATION, false),
      note('maker', '제조사'),
      chosen('after', '구축 뒤', AFTER),
      amount('estimateKrw', '추정금액(원)', false),
    ],
    options.map(({ value }) => ({ item: value, isOwned: false, after: 'none', ...done[value] })),
    { rowFor: 'item' },
  );

export const EQUIPMENT = table(
  'plan.equipment',
  '도입예정 장비 세부내역',
  [
    column('name', '장비'),
    column('process', '설치 공정'),
    amount('unitPriceKrw', '추정단가(원)'),
    quantity('newQuantity', '신규 수량'),
    quantity('existingQuantity', '기존 수량', false),
    note('remark'),
  ],
  [
    {
      name: '진동·전류 센서',
      process: '절삭',
      unitPriceKrw: 5_000_000,
      newQuantity: 12,
      existingQuantity: 0,
    },
    { name: '게이트웨이', process: '절삭', unitPriceKrw: 12_500_000, newQuantity: 4, existingQuantity: 0 },
  ],
  { max: 200, hint: '기존 장비는 추정금액에 들어가지 않습니다.' },
);

export const COMPARISONS = table(
  'plan.comparisons',
  'AS-IS 대비 TO-BE 비교표',
  [
    column('area', '구분'),
    column('asIs', 'AS-IS', 'long-text'),
    column('toBe', 'TO-BE', 'long-text'),
    column('effect', '기대효과', 'long-text'),
  ],
  [
    {
      area: '공구 교체',
      asIs: '작업자의 경험으로 교체하고 종이에 적습니다.',
      toBe: '남은 수명을 예측하여 MES가 교체를 지시합니다.',
      effect: '공정불량률 3.2 % → 1.8 %',
    },
  ],
  { min: 1, max: 50, distinct: ['area'], hint: '현장 사진은 사업계획서 첨부 자료로 냅니다.' },
);

export const FUNCTIONS = table(
  'plan.functions',
  'Application 시스템 기능 설명',
  [
    column('module', '모듈명'),
    column('name', '기능명'),
    column('description', '상세내역 (AI 기능이면 적용된 AI 기술)'),
    note('unitProcess', '단위 프로세스'),
    chosen('state', '구분', FUNCTION_STATE_OPTIONS),
  ],
  [
    {
      module: '데이터수집관리',
      name: '설비 데이터 수집',
      description: '설비별 진동과 전류를 모아 저장',
      unitProcess: '조회',
      state: 'added',
    },
    {
      module: 'AI 분석관리',
      name: '공구 마모 예측',
      description: '시계열 딥러닝으로 남은 수명을 계산',
      unitProcess: '등록, 조회',
      state: 'added',
    },
    {
      module: '생산관리',
      name: '작업지시 관리',
      description: '교체 알림을 작업 지시에 함께 표시',
      unitProcess: '수정',
      state: 'changed',
    },
    {
      module: '시스템 관리',
      name: '성과지표 관리',
      description: '성과지표를 대시보드로 표시',
      unitProcess: '조회',
      state: 'added',
    },
    { module: '기준정보관리', name: '공정 마스터 관리', description: '공정 정보 관리', state: 'unused' },
  ],
  {
    min: 1,
    max: 500,
    hint: '기존은 패키지에 든 기능, 추가는 새로 개발, 수정은 고쳐 개발, 미사용은 쓰지 않는 기능입니다. 성과지표 관리와 기능점수로 비용을 잡은 기능은 꼭 넣습니다.',
    looksFor: '기능 구성도가 목표에 맞는지 봅니다.',
  },
);
