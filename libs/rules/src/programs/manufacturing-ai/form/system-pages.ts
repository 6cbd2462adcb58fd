import type { FormSectionTerms } from '../../../core/form-terms.ts';
import { choice, longText } from '../../../form/field-builders.ts';
import { answers, ifAny, planPage } from './own-fields.ts';
import { COMPARISONS, EQUIPMENT, FUNCTIONS, HARDWARE, inventory, OTHERS, SOFTWARE } from './system-tables.ts';

const DIAGRAMS = '그림은 사업계획서 첨부 자료로 냅니다. 여기에는 그림에 없는 내용을 적습니다.';

/** 1.6–2.4, 2.8, 2.9. 시스템 구성. */
export const SYSTEM_PAGES: readonly FormSectionTerms[] = [
  planPage('plan-software', 'SW 보유현황', '구축 전에 있는 솔루션과 구축 뒤의 모습을 고릅니다.', [
    inventory('plan.softwareInventory', 'SW 보유현황과 연계', SOFTWARE, {
      mes: {
        isOwned: true,
        operation: 'own',
        maker: '한국엠이에스',
        after: 'improved',
        estimateKrw: 37_640_000,
      },
      'other-ai': { after: 'new', estimateKrw: 180_000_000 },
    }),
  ]),
  planPage('plan-hardware', 'HW 보유현황', '설비와 그 밖의 기술을 구축 전후로 고릅니다.', [
    inventory('plan.hardwareInventory', 'HW 보유현황과 연계', HARDWARE, {
      sensors: { after: 'new', estimateKrw: 60_000_000 },
      control: { isOwned: true, after: 'kept' },
    }),
    inventory('plan.otherInventory', '그 밖의 기술', OTHERS, {
      security: { isOwned: true, after: 'improved' },
    }),
  ]),
  planPage(
    'plan-equipment',
    '장비',
    'HW 구성과 도입할 장비, 설치할 곳을 적습니다.',
    [
      longText(
        'plan.hardwareDiagram',
        'HW 구성 설명',
        '설비 12대의 센서가 게이트웨이 4대를 거쳐 공장 서버로 데이터를 보냅니다.',
        { hint: DIAGRAMS },
      ),
      EQUIPMENT,
      longText(
        'plan.equipmentLocations',
        '주요 장비 설치 위치',
        '센서는 절삭 1라인 CNC 주축, 게이트웨이는 라인 기둥.',
        {
          hint: DIAGRAMS,
        },
      ),
    ],
    {
      figures: [
        {
          name: 'equipmentTotal',
          label: '도입 시 추정금액',
          how: 'product',
          of: ['plan.equipment.unitPriceKrw', 'plan.equipment.newQuantity'],
          type: 'money',
        },
      ],
    },
  ),
  planPage('plan-comparison', 'AS-IS·TO-BE', '무엇이 어떻게 바뀌는지 견줍니다.', [
    longText(
      'plan.softwareDiagram',
      'SW 구성 설명',
      '수집기, 시계열 저장소, 예측 모델, MES 화면의 네 부분입니다.',
      {
        hint: DIAGRAMS,
      },
    ),
    COMPARISONS,
  ]),
  planPage('plan-functions', '기능', '솔루션의 기능과 이번에 개발하는 것을 적습니다.', [
    longText(
      'plan.functionDiagram',
      '솔루션 기능 구성 설명',
      '기준정보, 수집, 분석, 모니터링의 네 모듈입니다.',
      {
        hint: DIAGRAMS,
      },
    ),
    FUNCTIONS,
  ]),
  planPage('plan-standards', '표준 연계', '표준 가점을 신청할 때만 적습니다.', [
    choice(
      'plan.standardKind',
      '적용하는 표준',
      answers({ 'opc-ua': 'OPC-UA (IEC 62541)', aas: 'AAS (IEC 63278)', both: '둘 다' }),
      'opc-ua',
      { required: false },
    ),
    ifAny(
      'plan.standardDiagram',
      '표준 연계 구성',
      DIAGRAMS,
      'CNC 데이터를 OPC-UA 게이트웨이로 MES와 잇습니다.',
    ),
    ifAny(
      'plan.standardScope',
      '표준 적용 범위',
      '어느 장비와 시스템 사이에 어떤 표준을 쓰는지 적습니다.',
      '절삭 설비 12대와 MES 사이에 IEC 62541을 적용합니다.',
    ),
    ifAny(
      'plan.standardCheck',
      '평가 시 점검 사항',
      '현장확인에서 무엇을 보면 되는지 적습니다.',
      '게이트웨이 시험성적서와 MES에 들어온 데이터 화면.',
    ),
  ]),
];
