import { PORTAL, toCompany, type MailText } from './mail.ts';
import { planTurnLines, type Passed } from './plan-turn.ts';

/** 적합: to the company; the plan can be written. */
export const requirementsPassed: MailText<Passed> = (passed, origin) => ({
  to: [toCompany(passed.application)],
  applicationId: passed.application.id,
  subject: `${PORTAL} 요건검토 결과: 적합`,
  text: planTurnLines(passed, origin),
});
