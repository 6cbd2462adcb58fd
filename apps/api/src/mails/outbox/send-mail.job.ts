import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { EntityManager } from 'typeorm';
import { Environment } from '../../config/environment.ts';
import { Transactions } from '../../database/transactions.ts';
import { Clock } from '../../http/clock.ts';
import { NOTHING, type JobHandler, type Settlement } from '../../jobs/job-handler.ts';
import type { Job } from '../../jobs/jobs.ts';
import { pauseSeconds } from '../../jobs/queues.ts';
import { MailSeal } from './mail-seal.ts';
import { LINK_TOKEN } from '../mail.ts';

interface WaitingMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  sealedToken: string | null;
}

/** A mail server answers each step within seconds or not at all; the job itself has a limit too. */
const LIMITS = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 5_000,
};

/** 메일 발송: sends one mail of the outbox; without SMTP_URL it is kept for the mail page. */
@Injectable()
export class SendMailJob implements JobHandler {
  readonly queue = 'mail';
  private readonly transport: Transporter | null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly seal: MailSeal,
  ) {
    this.transport =
      environment.SMTP_URL === undefined ? null : createTransport({ url: environment.SMTP_URL, ...LIMITS });
  }

  /** A mail is sent at least once: a crash after sending may repeat it. */
  async run({ data }: Job): Promise<Settlement> {
    const mail = await this.waiting(data['reference'] ?? '');
    if (mail === null) return NOTHING;
    if (this.transport !== null) await this.send(this.transport, mail);
    const state = this.transport === null ? 'kept' : 'sent';
    return async (tx) => {
      await tx.query(
        `UPDATE outbox SET state = $2, attempts = attempts + 1, last_error = NULL, settled_at = $3,
           sealed_token = CASE WHEN $2 = 'kept' THEN sealed_token END WHERE id = $1`,
        [mail.id, state, this.clock.now()],
      );
    };
  }

  /** A server that answered with a code of its own. */
  isRefusal(error: unknown): boolean {
    return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number';
  }

  async failed(tx: EntityManager, { queue, data, retries, isLast }: Job, error: string): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `UPDATE outbox SET state = $2, attempts = attempts + 1, last_error = $3, next_attempt_at = $4, settled_at = $5
        WHERE reference = $1`,
      [
        data['reference'],
        isLast ? 'failed' : 'waiting',
        error,
        new Date(now.getTime() + pauseSeconds(queue, retries) * 1_000),
        isLast ? now : null,
      ],
    );
  }

  private waiting(reference: string): Promise<WaitingMail | null> {
    return this.transactions.asSystem(async (tx) => {
      const rows: WaitingMail[] = await tx.query(
        `SELECT id, recipient, subject, body, sealed_token AS "sealedToken" FROM outbox
          WHERE reference = $1 AND state = 'waiting'`,
        [reference],
      );
      return rows[0] ?? null;
    });
  }

  private async send(transport: Transporter, { id, recipient, subject, body, sealedToken }: WaitingMail) {
    await transport.sendMail({
      from: this.environment.MAIL_FROM,
      to: recipient,
      subject,
      text: sealedToken === null ? body : body.replaceAll(LINK_TOKEN, this.seal.open(sealedToken)),
      messageId: `<outbox-${id}@portal>`,
    });
  }
}
