import { formatBusinessRegistrationNumber } from '@subsidy/rules';
import { PORTAL, type MailText } from './mail.ts';
import { planTurnLines, type Passed } from './plan-turn.ts';

/** 적합: to the supplier, which writes its part of the plan in the same days. */
export const requirementsPassedToSupplier: MailText<Passed & { businessRegistrationNumber: string }> = (
  { businessRegistrationNumber, ...passed },
  origin,
) => ({
  to: [{ who: 'supplier', id: passed.application.supplierId }],
  applicationId: passed.application.id,
  subject: `${PORTAL} 사업계획서를 함께 쓸 차례입니다`,
  text: [
    `도입기업: 사업자등록번호 ${formatBusinessRegistrationNumber(businessRegistrationNumber)}`,
    ...planTurnLines(passed, origin),
  ],
});
