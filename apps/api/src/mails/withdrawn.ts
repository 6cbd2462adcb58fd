import type { ApplicationStatus } from '@subsidy/rules';
import type { MailedCase } from './mail.ts';

/** 철회: a case, whether a plan of it was handed in, and how it stood before. */
export interface Withdrawn {
  application: MailedCase & { planSubmittedAt: Date | null };
  before: ApplicationStatus;
}
