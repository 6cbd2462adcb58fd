import { casePage, numberOf, PORTAL, toTechnoPark, type Mail, type MailedCase } from './mail.ts';

/** How the evaluation of a case stands for its TechnoPark; who it was and which points were given, the case alone shows. */
export interface EvaluatorStep extends Pick<MailedCase, 'technoParkCode' | 'receiptNumber'> {
  applicationId: string;
  /** Sheets that are still out. */
  waiting: number;
  completed: number;
}

/** The mail of a step: what happened, how many are done, what to do next. */
export const evaluatorStep = (
  step: EvaluatorStep,
  { subject, happened, next }: Record<'subject' | 'happened' | 'next', string>,
  origin: string,
): Mail => ({
  to: [toTechnoPark(step)],
  applicationId: step.applicationId,
  subject: `${PORTAL} ${subject} (${numberOf(step)})`,
  text: [
    happened,
    `평가를 마친 위원: ${String(step.completed)}명`,
    next,
    '',
    `사건 보기: ${casePage(origin, step.applicationId)}`,
  ],
});
