import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Environment } from '../config/environment.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';

interface Waiting {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  attempts: number;
}

const BATCH = 20;
const MOST_ATTEMPTS = 8;

/** 메일 발송: takes waiting mails from the outbox, one batch a call; without SMTP_URL they are kept for the mail page. */
@Injectable()
export class SendMailService {
  private readonly transport: Transporter | null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {
    this.transport =
      environment.SMTP_URL === undefined
        ? null
        : createTransport(environment.SMTP_URL, { from: environment.MAIL_FROM });
  }

  /** Returns how many mails it settled or tried. A mail is sent at least once: a crash after sending may repeat it. */
  sendBatch(): Promise<number> {
    return this.transactions.asSystem(async (tx) => {
      const now = this.clock.now();
      const waiting: Waiting[] = await tx.query(
        `SELECT id, recipient, subject, body, attempts FROM outbox WHERE state = 'waiting' AND next_attempt_at <= $1
          ORDER BY next_attempt_at, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
        [now],
      );
      for (const mail of waiting) {
        const error = this.transport === null ? null : await this.send(this.transport, mail);
        const state = error === null ? (this.transport === null ? 'kept' : 'sent') : 'waiting';
        const gaveUp = error !== null && mail.attempts + 1 >= MOST_ATTEMPTS;
        await tx.query(
          `UPDATE outbox SET state = $2, attempts = attempts + 1, last_error = $3, next_attempt_at = $4,
            settled_at = $5 WHERE id = $1`,
          [
            mail.id,
            gaveUp ? 'failed' : state,
            error,
            new Date(now.getTime() + 15_000 * 2 ** mail.attempts),
            error === null || gaveUp ? now : null,
          ],
        );
      }
      return waiting.length;
    });
  }

  private async send(transport: Transporter, mail: Waiting): Promise<string | null> {
    try {
      await transport.sendMail({
        from: this.environment.MAIL_FROM,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        messageId: `<outbox-${mail.id}@portal>`,
      });
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}
