import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Environment } from '../config/environment.ts';
import { OutcomeUnknown } from '../database/transactions.ts';
import { fileProblem } from '../files/file-problem.ts';
import { FileStore } from '../files/file-store.ts';
import type { SpooledFile } from '../files/receive-upload.ts';
import { badFields } from '../http/refusal.ts';
import { sendJob } from '../jobs/send-job.ts';
import { CompanyCertificate } from './certificate.entity.ts';

/** Which files a certificate may be. */
const CERTIFICATE_FILE = { formats: ['pdf', 'jpg', 'png'], maxBytes: 10_485_760 } as const;
/** The most that is received of one. */
export const LARGEST_CERTIFICATE = CERTIFICATE_FILE.maxBytes;

type Whose = Pick<CompanyCertificate, 'companyId' | 'disputeId' | 'status' | 'uploadedBy'>;

/** 사업자등록증 보관: the bytes go to the store before the row is written, so that nothing waits within a transaction. */
@Injectable()
export class KeepCertificateService {
  constructor(
    private readonly environment: Environment,
    private readonly files: FileStore,
  ) {}

  /** Refuses a file that is none of those, by name. */
  async requireGood(file: SpooledFile | null): Promise<SpooledFile> {
    const problem = await fileProblem({ ...CERTIFICATE_FILE, formats: [...CERTIFICATE_FILE.formats] }, file);
    if (problem !== null || file === null) throw badFields(...(problem === null ? [] : [problem]));
    return file;
  }

  /** Stores the bytes, then works; what was stored is taken back where the work is refused. */
  async stored<Result>(
    file: SpooledFile,
    companyId: string,
    work: (place: { id: string; storageKey: string }) => Promise<Result>,
  ): Promise<Result> {
    const id = randomUUID();
    const storageKey = `certificates/${companyId}/${id}`;
    await this.files.put(storageKey, file.path, file.size);
    try {
      return await work({ id, storageKey });
    } catch (error) {
      // Whether the row stands is not known when the answer to COMMIT was lost: a sweep removes the file if it does not.
      if (!(error instanceof OutcomeUnknown)) await this.files.remove(storageKey).catch(() => undefined);
      throw error;
    }
  }

  /** Writes the row, and has the file scanned where there is a scanner. */
  async write(
    tx: EntityManager,
    { fileName, size, sha256 }: SpooledFile,
    place: { id: string; storageKey: string },
    whose: Whose,
    now: Date,
  ): Promise<CompanyCertificate> {
    const scan = this.environment.CLAMAV_HOST === undefined ? 'not-scanned' : 'pending';
    const undecided = { decidedBy: null, decidedByName: null, decidedAt: null, returnReason: null };
    const row = { ...place, ...whose, fileName, size, sha256, scan, uploadedAt: now, ...undecided } as const;
    const certificate = tx.create(CompanyCertificate, row);
    await tx.insert(CompanyCertificate, certificate);
    if (scan === 'pending') await sendJob(tx, 'scan', { certificateId: certificate.id }, certificate.id);
    return certificate;
  }
}
