import { Injectable, Logger } from '@nestjs/common';
import { CheckpointAuditService } from '../audit/checkpoint-audit.service.ts';
import { ScanDocumentsService } from '../documents/scan-documents.service.ts';
import { SendMailService } from '../notifications/send-mail.service.ts';

const PAUSE_MS = 500;
const CHECKPOINT_EVERY_MS = 10_000;

/** The portal's background work: mails, document scans, audit checkpoints. Several may run; rows are taken once. */
@Injectable()
export class Worker {
  private readonly logger = new Logger('Worker');
  private running: Promise<void> | null = null;
  private stopping = false;
  private wake: () => void = () => undefined;

  constructor(
    private readonly sendMail: SendMailService,
    private readonly scanDocuments: ScanDocumentsService,
    private readonly checkpointAudit: CheckpointAuditService,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  /** Ends after the batch at hand. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    let checkpointDue = 0;
    while (!this.stopping) {
      let done = await this.attempt('mail', () => this.sendMail.sendBatch());
      done += await this.attempt('scan', () => this.scanDocuments.scanBatch());
      if (process.uptime() * 1_000 >= checkpointDue) {
        await this.attempt('checkpoint', () => this.checkpointAudit.checkpoint());
        checkpointDue = process.uptime() * 1_000 + CHECKPOINT_EVERY_MS;
      }
      if (done === 0 && !this.stopping) await this.pause();
    }
  }

  private async attempt(name: string, work: () => Promise<number>): Promise<number> {
    try {
      return await work();
    } catch (error) {
      this.logger.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return 0;
    }
  }

  private pause(): Promise<void> {
    return new Promise((resume) => {
      const timer = setTimeout(resume, PAUSE_MS);
      this.wake = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }
}
