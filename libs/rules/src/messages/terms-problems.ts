import { moment, object, percent, topic } from './format.ts';

const listed = (names: readonly string[]): string => names.join(', ');

/** 공고 조건의 문제: what keeps terms from being published, or is strange in them; the path says where. */
export const termsWords = {
  // 형식
  missing: '빠졌습니다. 값을 넣어 주세요.',
  noCite: '수치의 근거(cite)가 없습니다. 어느 문서의 어느 조항인지 적어 주세요.',
  noValue: '수치(value)가 없습니다. 공개된 값이 없으면 null로 적어 주세요.',
  bareFigure: '근거 없는 값입니다. { value, cite }로 적어 주세요.',
  unknownMember: (known: readonly string[]) =>
    `공고 조건에 없는 항목입니다. 쓸 수 있는 항목: ${listed(known)}`,
  object: '여러 항목을 가진 객체여야 합니다.',
  list: '목록이어야 합니다.',
  text: '글자여야 합니다.',
  blank: '비어 있습니다. 내용을 적어 주세요.',
  longest: (most: number) => `${String(most)}자까지 적을 수 있습니다.`,
  number: '숫자여야 합니다.',
  whole: '소수점 없는 정수여야 합니다.',
  between: (min: number, max: number) => `${String(min)} 이상 ${String(max)} 이하여야 합니다.`,
  yesNo: 'true 또는 false여야 합니다.',
  exactly: (value: string) => `${value}만 쓸 수 있습니다.`,
  notACode: (codes: readonly string[]) => `모르는 코드입니다. 쓸 수 있는 코드: ${listed(codes)}`,
  codeForm: '영문 소문자로 시작하고 소문자, 숫자, 하이픈으로 된 코드여야 합니다.',
  dottedForm: '영문 소문자, 숫자, 하이픈, 점으로 된 코드여야 합니다.',
  fieldForm:
    '항목 이름은 company., project., plan. 가운데 하나로 시작하고 그 뒤에 영문과 숫자를 적습니다. 예: project.need',
  keyForm: '영문 소문자로 시작하고 영문과 숫자로 된 이름이어야 합니다.',
  industryForm: '한국표준산업분류 코드 2–5자리 숫자여야 합니다.',
  day: '실제로 있는 날짜를 YYYY-MM-DD로 적어 주세요.',
  url: 'http:// 또는 https://로 시작하는 주소여야 합니다.',
  atLeast: (least: number) => `${String(least)}개 이상이어야 합니다.`,
  atMost: (most: number) => `${String(most)}개까지 넣을 수 있습니다.`,
  scalar: '글자, 숫자, true 또는 false여야 합니다.',
  neither: '항목 목록의 것(use)이나 공고가 정한 것(field) 가운데 하나여야 합니다.',
  format: (format: number) => `이 판(format)의 공고 조건은 읽지 못합니다. format은 ${String(format)}입니다.`,
  tooDeep: '너무 깊이 겹쳐 있어 읽지 않았습니다.',
  tooMuch: (most: number) => `값이 ${String(most)}개를 넘어 읽지 않았습니다.`,
  moreProblems: (more: number) =>
    `이 밖에 ${String(more)}건이 더 있습니다. 위의 것을 고친 뒤 다시 확인해 주세요.`,
  // 뜻
  twice: (code: string) => `${object(code)} 두 번 적었습니다. 하나만 남겨 주세요.`,
  rubricSum: (sum: number, most: number) =>
    `배점의 합이 ${String(sum)}점입니다. 합이 ${String(most)}점이 되어야 합니다.`,
  notABlock: '평가 지표에 없는 영역입니다.',
  bonusAboveMost: '항목 하나의 배점이 가점 한도보다 큽니다.',
  bonusItemsAboveMost: '인정하는 항목 수가 가점 항목의 수보다 많습니다.',
  payersAboveWhole: (rateBp: number) =>
    `다른 재원과 더한 비율이 ${percent(rateBp)}입니다. 모두 더해 100 %를 넘을 수 없습니다.`,
  companyPaysMore: (rateBp: number, mostBp: number) =>
    `다른 재원이 모두 내도 기업이 ${percent(rateBp)}를 내야 하는데, 기업부담 한도가 ${percent(mostBp)}입니다.`,
  pledgeWithoutShare: '주관기업이 확인하게 하려면 주관기업의 부담 비율(leadCompany)을 함께 적어 주세요.',
  nobodyPays:
    '기업 말고 사업비를 내는 곳이 없습니다. government, leadCompany, local 가운데 하나를 적어 주세요.',
  openFigure: '공개되지 않은 값(null)이 있으면 mayHaveOpenFigures를 true로 적어 주세요.',
  backwards: '아래 끝이 위 끝보다 큽니다.',
  revenueContradicts:
    '매출 하한(revenueAboveKrw)이 상한(revenueBelowKrw)보다 작아야 합니다. 맞는 기업이 없습니다.',
  levelContradicts: '현재 수준(entryLevel)의 하한이 목표 수준의 하한보다 높습니다.',
  firstGrantContradicts:
    '최초 지원(neverFunded)과 구축 이력(buildHistory)을 함께 요구하면 맞는 기업이 없습니다.',
  mentoringNone: '"받지 않음"(none)은 멘토링으로 인정할 수 없습니다.',
  feeSteps: '수수료 구간은 작은 금액부터 차례로 적고, 마지막 구간만 상한 없이(null) 적습니다.',
  unfedFact: (facts: readonly string[]) =>
    `이 조건이 묻는 사실을 신청 양식이 묻지 않습니다. 양식에 넣어 주세요: ${listed(facts)}`,
  inKindUnused: '현물 항목 조건(kindsRefusedAlone)은 현물(inKind)이 있는 유형에만 둘 수 있습니다.',
  noLimits: '숫자 항목에는 min과 max가 있어야 합니다.',
  noOptions: '고르는 항목에는 options가 있어야 합니다.',
  tableInTable: '표의 열에는 표를 둘 수 없습니다.',
  noColumns: '표에는 columns가 있어야 합니다.',
  onlyFor: (types: readonly string[]) => `${listed(types)} 항목에만 쓸 수 있습니다.`,
  notAColumn: '이 표에 없는 열입니다.',
  unknownField: '항목 목록에 없습니다. 공고가 정한 항목은 use 대신 field로 적어 주세요.',
  ownOfLibrary: '항목 목록에 이미 있는 이름입니다. field 대신 use로 적어 주세요.',
  fieldOfOtherStage: (stage: string) => `이 항목은 ${stage} 단계에 둘 수 없습니다.`,
  unknownType: '이 공고에 없는 유형입니다.',
  fieldMissing: (field: string) => `신청 양식에 ${field} 항목이 있어야 합니다.`,
  fieldForSomeTypes: (field: string) => `${topic(field)} 모든 유형에서 물어야 합니다.`,
  unknownAsked: '신청 양식에 없는 항목입니다.',
  noSuchAnswer: '그 항목에서 고를 수 없는 답입니다.',
  badExample: '예시가 이 항목의 형식에 맞지 않습니다.',
  pageOfNoStage: '이 공고에 없는 단계의 양식입니다.',
  pageMissing: (stage: string) => `${stage} 단계의 양식이 없습니다.`,
  stages: 'application으로 시작하고, 사업계획서가 있으면 plan을 뒤에 적습니다.',
  documentNeedsName: '포털이 이름을 모르는 서류입니다. label에 서류 이름을 적어 주세요.',
  supplierWithoutPlan: '사업계획 단계가 없는 공고는 공급기업의 서류를 꼭 받게 할 수 없습니다.',
  programLabel: '포털이 이름을 모르는 세부사업입니다. programLabel에 이름을 적어 주세요.',
  // 기간
  windowBackwards: (opensAt: string) => `${moment(opensAt)}에 열리는데 그보다 먼저 끝납니다.`,
  planWithoutStage: '사업계획 단계가 없는 공고에는 사업계획서 기간을 둘 수 없습니다.',
  planWindowMissing: '사업계획 단계가 있는 공고에는 사업계획서 기간이 있어야 합니다.',
  planClosesFirst: '사업계획서 기간이 신청 기간보다 먼저 끝납니다.',
  // 이상하지만 쓸 수 있는 것
  unknownProgram: '포털이 모르는 세부사업 코드입니다. 이 코드의 지원 이력만 세게 됩니다.',
  yearOfWindow: (year: number) => `공고 연도가 ${String(year)}년인데 신청 기간은 그 해에 있지 않습니다.`,
  alreadyClosed: '신청 기간이 이미 끝났습니다.',
  exampleIncomplete: (message: string) => `예시로 채운 신청이 다 채워지지 않습니다. ${message}`,
  exampleNotEligible: (type: string, message: string) =>
    `예시로 채운 신청이 ${type} 유형의 자격을 충족하지 않습니다. ${message}`,
} as const;
