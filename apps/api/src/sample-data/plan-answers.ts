import { grouped, type FundingPlan, type JsonValue } from '@subsidy/rules';
import { Dice } from './dice.ts';
import type { Wishes } from './fit-answers.ts';
import { kpiRows } from './kpi-figures.ts';
import { personName } from './sample-names.ts';
import type { SeasonCase } from './season-plan.ts';

/** 사업계획서 of a case, for the money as the application says it. */
export function planWishes(one: SeasonCase, plan: FundingPlan): Wishes {
  const dice = new Dice(`plan ${one.company.email}`);
  const { project, company } = one;
  const { theme, say, cells } = project;
  const kpis = kpiRows(theme.kpis, dice);
  const [kpi] = kpis;
  const effect = kpi === undefined ? '' : `대표 지표 ${kpi.before} ${kpi.unit} → ${kpi.target} ${kpi.unit}`;
  const savedManwon = dice.between(12, 96) * 100;
  return {
    'plan.asIsProblems': `${say(theme.problem)} ${company.employees}명이 ${say('{machine}')}를 포함한 설비로 ${say('{product}')} 등을 만듭니다.`,
    'plan.scope': say(theme.scope),
    'plan.aiCells': [...cells],
    'plan.aiFactoryRoadmap': `올해 모은 데이터의 품질을 확인한 뒤 다음 해에 ${say(theme.titles[0] ?? '')}을 신청하고 ${project.count}대 전체로 넓힙니다.`,
    'plan.kpis': kpis,
    'plan.aiScenarios': cells.map((cell) => ({
      cell,
      purpose: say(theme.summary).split('. ')[0] ?? '',
      technique: theme.technique,
      input: say(theme.input),
      output: say(theme.output),
      effect,
      verification: say(theme.verification),
    })),
    'plan.dataInventory': theme.data.map(([name, source, collection, volume]) => ({
      name,
      process: cells[0]?.slice(0, 1) ?? 'D',
      source: say(source),
      collection,
      volume,
    })),
    'plan.integration': dice.pick(INTEGRATIONS),
    'plan.functionList': theme.functions.map(([name, state, description]) => ({ name, state, description })),
    'plan.functions': theme.functions.map(([name, state, description]) => ({
      module: say(theme.titles[0] ?? ''),
      name,
      description,
      state,
    })),
    'plan.need': say(theme.problem),
    'plan.schedule': schedule(one),
    'plan.costLines': costLines(one, plan),
    'plan.organization': organization(one, dice),
    'plan.training': `사업관리 교육은 도입기업 ${dice.between(1, 3)}명이 듣고, 현장 작업자 ${dice.between(4, 18)}명에게 ${dice.between(2, 5)}회 나누어 사용법을 가르칩니다.`,
    'plan.maintenance': dice.pick(MAINTENANCE),
    'plan.failurePlan': dice.pick(FAILURES),
    'plan.safety': dice.pick(SAFETY),
    'plan.security': dice.pick(SECURITY),
    'plan.effects': `${effect}. 해마다 약 ${grouped(savedManwon)}만 원을 줄일 것으로 봅니다.`,
    'plan.employmentPlan': `지금 ${company.employees}명에서 2년 안에 ${dice.pick(['데이터 담당', '품질 담당', '생산기술 담당'])} ${dice.between(1, 3)}명을 더 뽑습니다.`,
    'plan.modelOrigin': dice.pick(['domestic', 'domestic', 'mixed', 'foreign']),
    'plan.dataSharingConsent': dice.chance(70),
    'plan.secrecy': dice.pick(SECRETS),
  };
}

/** 추진 일정: four tasks over the months of the project, one into the next. */
function schedule({ months, type }: SeasonCase): JsonValue {
  const at = (share: number): number => Math.max(1, Math.round(months * share));
  const tasks: readonly (readonly [string, number, number, number])[] =
    type === 'data-collection'
      ? [
          ['수집 지점 설계', 0, 0.3, 25],
          ['센서 설치와 통신', 0.25, 0.6, 35],
          ['데이터 수집과 정제', 0.5, 0.9, 25],
          ['활용성 검증', 0.85, 1, 15],
        ]
      : [
          ['현장 분석과 설계', 0, 0.25, 20],
          ['계측·통신 설치', 0.2, 0.5, 25],
          ['AI 모델 개발과 연계', 0.4, 0.85, 40],
          ['시운전과 성과 확인', 0.85, 1, 15],
        ];
  return tasks.map(([task, start, end, weightPercent]) => ({
    task,
    startMonth: at(start),
    endMonth: Math.max(at(start), at(end)),
    weightPercent,
  }));
}

interface CostLine {
  [column: string]: string | number;
  category: string;
  name: string;
  governmentKrw: number;
  companyCashKrw: number;
  companyInKindKrw: number;
}

const FEES: Readonly<Record<string, string>> = {
  'accounting-fee': '회계정산 수수료',
  training: '교육비',
  'technology-escrow': '기술임치비',
};

/** 사업비 내역: sums to the funding plan to the won. */
function costLines({ inKindKinds, project }: SeasonCase, plan: FundingPlan): CostLine[] {
  const fees = plan.requiredCosts.map(({ code, amountKrw }) =>
    line('other', FEES[code] ?? code, 0, amountKrw),
  );
  const feesKrw = plan.requiredCosts.reduce((sum, { amountKrw }) => sum + amountKrw, 0);
  const government = parts(plan.governmentKrw);
  const cash = parts(plan.companyCashKrw - feesKrw);
  const lines = PARTS.map(([category, name], index) =>
    line(category, project.say(name), government[index] ?? 0, cash[index] ?? 0),
  );
  const kinds = plan.companyInKindKrw === 0 ? [] : inKindKinds;
  const each = Math.floor(plan.companyInKindKrw / Math.max(1, kinds.length));
  const inKind = kinds.map((kind, index) => {
    const amount = index === 0 ? plan.companyInKindKrw - each * (kinds.length - 1) : each;
    return kind === 'company-labour'
      ? line('company-labour', '도입기업 참여 인력 인건비', 0, 0, amount)
      : line('cloud', '클라우드 이용료', 0, 0, amount);
  });
  return [...lines, ...fees, ...inKind];
}

const line = (
  category: string,
  name: string,
  governmentKrw: number,
  companyCashKrw: number,
  companyInKindKrw = 0,
): CostLine => ({ category, name, governmentKrw, companyCashKrw, companyInKindKrw });

const PARTS: readonly (readonly [category: string, name: string, percent: number])[] = [
  ['software-development', '{process} AI 소프트웨어 개발', 46],
  ['hardware', '{machine} 계측 장치와 서버', 34],
  ['software-purchase', '데이터 저장·분석 소프트웨어', 12],
  ['network', '현장 통신망', 8],
];

/** An amount split over the lines, thousands but for the last one, which takes what is left. */
function parts(amountKrw: number): number[] {
  const firsts = PARTS.slice(0, -1).map(
    ([, , percent]) => Math.floor((amountKrw * percent) / 100_000) * 1_000,
  );
  return [...firsts, amountKrw - firsts.reduce((sum, part) => sum + part, 0)];
}

function organization({ company, supplier }: SeasonCase, dice: Dice): JsonValue {
  const person = (affiliation: string, position: string, role: string, least: number, most: number) => ({
    affiliation,
    name: personName(dice),
    position,
    role,
    participationPercent: dice.between(least, most),
  });
  const own = [
    { ...person('company', '대표', '총괄', 10, 25), name: company.owner },
    person('company', dice.pick(['생산팀장', '공장장', '기술부장']), '현장 적용', 30, 60),
    person('company', dice.pick(['품질 대리', '전산 과장', '생산기술 주임']), '데이터 확인', 20, 50),
  ];
  if (supplier === null) return own;
  return [
    ...own,
    person('supplier', '책임연구원', 'AI 모델 개발', 40, 80),
    person('supplier', '선임연구원', '설비 연계', 30, 70),
  ];
}

const INTEGRATIONS = [
  'MES의 작업 지시와 OPC-UA로 잇고, 결과를 현장 화면에 보여 줍니다.',
  'ERP의 주문과 품번을 하루 두 번 가져오고, 설비 제어기와는 Modbus TCP로 잇습니다.',
  '기존 POP 단말을 그대로 쓰며 데이터베이스 뷰로 실적을 주고받습니다.',
  'PLC 신호를 게이트웨이로 모아 MQTT로 보내고, MES에 품질 판정을 되돌려 줍니다.',
];
const MAINTENANCE = [
  '완료 뒤 1년간 무상으로 점검하고, 그 뒤에는 해마다 유지보수 계약을 맺습니다.',
  '석 달마다 모델 성능을 확인하고, 떨어지면 한 달 안에 다시 학습합니다.',
  '원격 점검을 주 1회 하고, 현장 출동은 요청한 다음 날까지 합니다.',
];
const FAILURES = [
  '센서 고장은 예비품으로 4시간 안에 바꾸고, 서버 장애는 하루 안에 되살리며, 그동안은 기존 방식으로 생산합니다.',
  '통신이 끊기면 게이트웨이가 이틀 치를 쌓아 두었다가 보내고, 판정은 작업자 육안 검사로 바꿉니다.',
  '모델이 이상하면 이전 판으로 되돌리고, 서버는 이중으로 두어 두 시간 안에 바꿉니다.',
];
const SAFETY = [
  '센서는 설비가 멈춘 상태에서 달고, 작업 전 잠금·표시를 합니다.',
  '고소 작업은 두 사람이 하고, 전기 작업은 자격이 있는 사람이 합니다.',
  '설비 둘레의 방호 장치를 유지하고, 시운전은 저속으로 시작합니다.',
];
const SECURITY = [
  '현장망과 사무망을 나누고, 계정을 사람마다 주며, 접속 기록을 2년간 남깁니다.',
  '외부 접속은 VPN으로만 열고, 백업은 다른 곳에 두며, 분기마다 되살려 봅니다.',
  '설비 제어 명령은 현장에서만 내릴 수 있게 하고, USB 사용을 막습니다.',
];
const SECRETS = [
  '가공 조건표와 고객사 도면은 공유하지 않습니다.',
  '배합비와 원료 구입처는 공유하지 않습니다.',
  null,
];
