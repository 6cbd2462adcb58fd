import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { DocumentsModule } from '../documents/documents.module.ts';
import { SendMailService } from '../notifications/send-mail.service.ts';
import { Worker } from './worker.ts';

@Module({ imports: [AuditModule, DocumentsModule], providers: [SendMailService, Worker], exports: [Worker] })
export class WorkerModule {}
