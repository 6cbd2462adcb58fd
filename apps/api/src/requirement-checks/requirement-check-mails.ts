import { formatBusinessRegistrationNumber, planWindowInWords, TECHNO_PARKS } from '@subsidy/rules';
import type { Application } from '../applications/application.entity.ts';
import type { NoticeVersion } from '../notices/notice-version.entity.ts';
import type { Mail } from '../notifications/notify.ts';

type Text = Omit<Mail, 'to'>;
type Reasons = readonly { note: string }[];

const numberOf = ({ receiptNumber }: Application): string => `접수번호 ${receiptNumber ?? '-'} 신청`;
const linkTo = (origin: string, { id }: Application): string => `${origin}/applications/${id}`;

/** 적합: to the company; the plan can be written. */
export const passedMail = (
  application: Application,
  version: NoticeVersion,
  now: Date,
  origin: string,
): Text => ({
  applicationId: application.id,
  subject: '[제조AI 지원사업 포털] 요건검토 결과: 적합',
  text: [
    `${numberOf(application)}이 요건검토를 통과했습니다.`,
    '다음 단계는 사업계획서 제출입니다.',
    `계획서 접수 기간: ${planWindowInWords(version, now)} (한국시간)`,
    `쓰러 가기: ${linkTo(origin, application)}`,
  ].join('\n'),
});

/** 적합: to the supplier, which writes its part of the plan in the same days. */
export const supplierMail = (passed: Text, businessRegistrationNumber: string): Text => ({
  ...passed,
  subject: '[제조AI 지원사업 포털] 사업계획서를 함께 쓸 차례입니다',
  text: `도입기업: 사업자등록번호 ${formatBusinessRegistrationNumber(businessRegistrationNumber)}\n${passed.text}`,
});

/** 부적합, confirmed: to the company, with the reasons and whom to ask. */
export function failedMail(application: Application, reasons: Reasons, origin: string): Text {
  const park = TECHNO_PARKS.find(({ code }) => code === application.technoParkCode);
  return {
    applicationId: application.id,
    subject: '[제조AI 지원사업 포털] 요건검토 결과: 부적합',
    text: [
      `${numberOf(application)}이 아래 요건을 충족하지 않아 절차가 끝났습니다.`,
      '',
      ...reasons.map(({ note }) => `- ${note}`),
      '',
      `문의: ${park === undefined ? '관할 테크노파크' : `${park.name} ${park.phone}`}`,
      `자세히 보기: ${linkTo(origin, application)}`,
    ].join('\n'),
  };
}

/** 부적합, found: to those who may confirm it. */
export const toConfirmMail = (
  application: Application,
  checkedBy: string,
  reasons: Reasons,
  origin: string,
): Text => ({
  applicationId: application.id,
  subject: '[제조AI 지원사업 포털] 부적합 판정을 확인해 주세요',
  text: [
    `${numberOf(application)}을 ${checkedBy} 님이 부적합으로 판정했습니다.`,
    '다른 담당자가 확인해야 기업에 알립니다. 사유를 살펴보고 확인하거나 되돌려 주세요.',
    '',
    ...reasons.map(({ note }) => `- ${note}`),
    '',
    `확인하러 가기: ${linkTo(origin, application)}`,
  ].join('\n'),
});

/** 부적합, returned: to the TechnoPark, which checks anew. */
export const returnedMail = (
  application: Application,
  returnedBy: string,
  reason: string,
  origin: string,
): Text => ({
  applicationId: application.id,
  subject: '[제조AI 지원사업 포털] 부적합 판정이 되돌려졌습니다',
  text: [
    `${numberOf(application)}의 부적합 판정을 ${returnedBy} 님이 되돌렸습니다. 요건검토를 다시 해 주세요.`,
    '',
    `사유: ${reason}`,
    '',
    `검토하러 가기: ${linkTo(origin, application)}`,
  ].join('\n'),
});
