import { TECHNO_PARKS } from '@subsidy/rules';
import type { MailedCase } from './mail.ts';

/** 문의: the TechnoPark in charge of a case, with its telephone number. */
export function whomToAsk({ technoParkCode }: Pick<MailedCase, 'technoParkCode'>): string {
  const park = TECHNO_PARKS.find(({ code }) => code === technoParkCode);
  return `문의: ${park === undefined ? '관할 테크노파크' : `${park.name} ${park.phone}`}`;
}
