import { Injectable } from '@nestjs/common';
import { NOTHING, type JobHandler, type Settlement } from '../jobs/job-handler.ts';
import { CheckpointAuditService } from './checkpoint-audit.service.ts';

/** 감사 확인점 as a job. */
@Injectable()
export class CheckpointAuditJob implements JobHandler {
  readonly queue = 'audit-checkpoint';

  constructor(private readonly checkpointAudit: CheckpointAuditService) {}

  async run(): Promise<Settlement> {
    await this.checkpointAudit.checkpoint();
    return NOTHING;
  }
}
