import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Environment } from '../config/environment.ts';
import type { Audience, MailText } from './mail.ts';
import { MailSeal } from './outbox/mail-seal.ts';
import { putInOutbox } from './outbox/outbox.ts';

/** The functions of the database that know the addresses, which nobody who causes a mail may read. */
const ADDRESSES: Readonly<Record<Exclude<Audience['who'], 'person'>, string>> = {
  company: 'portal_company_addresses',
  supplier: 'portal_supplier_addresses',
  'lead-company': 'portal_lead_company_addresses',
  'techno-park': 'portal_techno_park_addresses',
  approvers: 'portal_approver_addresses',
  officers: 'portal_officer_addresses',
};

/** 메일 쓰기: services say what happened; the texts stand one a file beside this. */
@Injectable()
export class Mails {
  constructor(
    private readonly environment: Environment,
    private readonly seal: MailSeal,
  ) {}

  /** Writes the mail to the outbox in the transaction of the change it tells of; a job sends it afterwards. */
  async tell<Facts>(tx: EntityManager, text: MailText<Facts>, facts: Facts, at: Date): Promise<void> {
    const { to, token, text: lines, ...mail } = text(facts, this.environment.origin);
    const sealedToken = token === undefined ? null : this.seal.seal(token);
    const body = lines.join('\n');
    for (const audience of to) {
      await putInOutbox(tx, await addressesOf(tx, audience), { ...mail, body, sealedToken }, at);
    }
  }
}

async function addressesOf(tx: EntityManager, { who, id }: Audience): Promise<string[]> {
  if (id === null) return [];
  if (who === 'person') return [id];
  const people: { email: string }[] = await tx.query(`SELECT * FROM ${ADDRESSES[who]}($1)`, [id]);
  return people.map(({ email }) => email);
}
