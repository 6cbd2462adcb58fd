import { grouped, statusLabel, toward, type ApplicationStatus } from '@subsidy/rules';
import { SHAPE_LIMITS, type ShapeProblem } from '@subsidy/rules/writing';
import { seoulMoment } from '../clock.ts';

/** 신청서와 사업계획서: 작성, 제출, 접수증: what an answer says when it is no, about drafting, filing, receipts. */
export const applicationWords = {
  notInStatus: (status: ApplicationStatus, hasPlan: boolean) =>
    `현재 상태(${statusLabel(status, hasPlan)})에서는 할 수 없는 작업입니다. 화면을 새로 고쳐 주세요.`,
  fieldShut: '지금 단계에서는 고칠 수 없는 항목입니다. 화면을 새로 고쳐 현재 상태를 확인해 주세요.',
  namedItemsOnly: '보완 요청에서 지정한 항목만 고칠 수 있습니다.',
  deadlinePassed: (until: Date) =>
    `마감 시각(${seoulMoment(until)}, 한국시간)이 지나 더 이상 고치거나 제출할 수 없습니다.`,
  requirementsNotMet: '자격 요건에 맞지 않습니다.',
  noResultYet: '아직 결과가 나오지 않았습니다. 결과가 정해지면 메일로 알려 드립니다.',
  supplierLater:
    '다시 연 신청서에서는 공급기업을 바꿀 수 없습니다. 요건검토를 통과한 뒤 사업계획서를 쓸 때 바꿀 수 있습니다.',
  unknownSupplier: '등록되지 않은 공급기업입니다. 공급기업 찾기에서 골라 주세요.',
  unknownField: '신청 양식에 없는 항목입니다.',
  fieldTwice: (label: string) => `한 요청에서 같은 항목을 두 번 보낼 수 없습니다: ${label}`,
  valueMissing: '필수 항목입니다.',
  noTotalCost: '총사업비가 없어 사업비를 나눌 수 없습니다.',
  noTechnoPark: '관할 테크노파크를 찾을 수 없습니다. 시·도와 시·군·구(예: 안산시)를 확인해 주세요.',
  supplierWritesPlanOnly: '공급기업은 사업계획서 항목만 쓸 수 있습니다.',
  companyAnswersOnly: (label: string) => `도입기업만 답할 수 있는 항목입니다: ${label}`,
  oneASite: '이 공고에는 사업장마다 신청서를 하나만 쓸 수 있습니다. 이미 있는 신청서를 이어서 작성해 주세요.',
  unknownSignature: '이 양식에 없는 서명입니다.',
  signatureOfOther: '다른 쪽이 하는 서명입니다.',
  signatureWithoutConsent: '내용을 확인했다고 표시해야 서명할 수 있습니다.',
  nothingToSign: '끝난 신청에는 서명할 수 없습니다.',
  nothingToPrint: '이 단계에는 아직 볼 수 있는 내용이 없어 인쇄할 수 없습니다.',
  noReceiptYet: '제출한 뒤에 접수증을 받을 수 있습니다.',
  companyReadsDraft: '아직 제출하지 않은 내용은 작성하는 기업만 볼 수 있습니다.',
  idempotencyKey:
    'Idempotency-Key 헤더에 1–200자의 값을 보내 주세요. 같은 제출을 다시 보낼 때는 같은 값을 씁니다.',
  declaration: '적은 내용이 사실임을 확인해야 제출할 수 있습니다.',
  informationUse: '기업 정보 활용에 동의해야 제출할 수 있습니다.',
  planNotYet: (planOpensAt: Date) =>
    `사업계획서는 ${seoulMoment(planOpensAt)}(한국시간)부터 제출할 수 있습니다. 작성한 내용은 저장되어 있습니다.`,
  alreadyFiled: (receiptNumber: string) =>
    `이미 접수번호 ${toward(receiptNumber)} 제출했습니다. 다시 제출할 필요가 없습니다.`,
  draftNotShown: '아직 제출하지 않은 신청서의 내용은 볼 수 없습니다.',
};

/** A value of a draft that is not of the form its field has. */
export const shapeWords: Readonly<Record<ShapeProblem, string>> = {
  'wrong-type': '값의 형식이 맞지 않습니다.',
  'not-whole': '소수점 없는 숫자여야 합니다.',
  'too-large': `숫자가 너무 큽니다. ${grouped(Number.MAX_SAFE_INTEGER)}까지 저장할 수 있습니다.`,
  'too-long': `글이 너무 깁니다. ${grouped(SHAPE_LIMITS.characters)}자까지 저장할 수 있습니다.`,
  'too-many': `줄이 너무 많습니다. ${SHAPE_LIMITS.items}줄까지 저장할 수 있습니다.`,
};
