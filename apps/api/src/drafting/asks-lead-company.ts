import { typeTermsOf } from '@subsidy/rules';
import type { Application } from '../applications/application.entity.ts';
import type { NoticeVersion } from '../notices/notice-version.entity.ts';

/** Whether the notice asks a lead company for this case, which is named and says itself what it pays. */
export const asksLeadCompany = (
  { type }: Pick<Application, 'type'>,
  { terms }: Pick<NoticeVersion, 'terms'>,
): boolean => typeTermsOf(terms, type).leadPledge !== null;
