import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { CheckpointAuditJob } from '../audit/checkpoint-audit.job.ts';
import { FilesModule } from '../files/files.module.ts';
import { ScanDocumentJob } from '../attachments/scan-document.job.ts';
import type { JobHandler } from '../jobs/job-handler.ts';
import { SendMailJob } from '../mails/outbox/send-mail.job.ts';
import { KeepAnchorJob } from '../verification/keep-anchor.job.ts';
import { VerificationModule } from '../verification/verification.module.ts';
import { VerifyRecordJob } from '../verification/verify-record.job.ts';
import { SweepFilesJob } from './sweep-files.job.ts';
import { UpkeepJob } from './upkeep.job.ts';
import { JOB_HANDLERS, Worker } from './worker.ts';

const HANDLERS = [
  ...[SendMailJob, ScanDocumentJob, CheckpointAuditJob, KeepAnchorJob, VerifyRecordJob],
  ...[UpkeepJob, SweepFilesJob],
];

@Module({
  imports: [AuditModule, FilesModule, VerificationModule],
  providers: [
    ...HANDLERS,
    { provide: JOB_HANDLERS, useFactory: (...handlers: JobHandler[]) => handlers, inject: HANDLERS },
    Worker,
  ],
  exports: [Worker],
})
export class WorkerModule {}
