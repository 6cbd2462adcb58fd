import type { AnswerEmailChangeBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** Yes or no to a change of the mail address, with the token of the mailed link. */
export const answerEmailChange = (body: AnswerEmailChangeBody) =>
  call('POST /accounts/email-change/answer', { body, allowAnonymous: true });
