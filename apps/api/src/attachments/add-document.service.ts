import { Injectable } from '@nestjs/common';
import type { DocumentView, FieldProblem } from '@subsidy/contract';
import type { FormDocument } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { OutcomeUnknown, Transactions } from '../database/transactions.ts';
import { ApplicationDocument } from './application-document.entity.ts';
import { documentProblems } from './document-problems.ts';
import { toDocumentView } from './document.queries.ts';
import { FileStore } from '../files/file-store.ts';
import { scanLater } from './pending-scans.ts';
import type { ReceivedUpload, SpooledFile } from '../files/receive-upload.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import type { Application } from '../applications/application.entity.ts';
import { updateApplication } from '../applications/write-application.ts';
import { findApplication, lockApplication } from '../applications/lock-application.ts';
import { isDocumentOpen, opennessOf, requireOpen } from '../applications/openness.ts';
import { documentWords } from '../http/refusals/documents.ts';

interface Accepted {
  document: FormDocument;
  file: SpooledFile;
  issuedOn: string | null;
}

/** 서류 올리기: nothing is kept of a file that is refused. */
@Injectable()
export class AddDocumentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly notices: NoticeShelf,
    private readonly files: FileStore,
  ) {}

  /** Refuses early what this person cannot see or may not write now, before the file is received. */
  async requireReachable(applicationId: string, actor: Actor): Promise<void> {
    await this.transactions.as(actor, (tx) => findApplication(tx, applicationId, actor));
  }

  /**
   * Checks first, then stores the bytes, then looks again under the lock and writes the row: no row lock is held
   * while a large file goes to the store.
   */
  async add(
    applicationId: string,
    upload: ReceivedUpload,
    actor: Actor,
    receivedAt: Date,
  ): Promise<DocumentView> {
    const accepted = await this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const found = await this.check(tx, application, upload);
      await this.requireTurn(tx, application, found.document, actor, receivedAt);
      return found;
    });
    const id = randomUUID();
    const storageKey = `documents/${applicationId}/${id}`;
    await this.files.put(storageKey, accepted.file.path, accepted.file.size);
    try {
      return await this.transactions.as(actor, async (tx) => {
        const application = await lockApplication(tx, applicationId, actor);
        await this.requireTurn(tx, application, accepted.document, actor, receivedAt);
        return this.insert(tx, accepted, { id, applicationId, storageKey }, actor);
      });
    } catch (error) {
      // Whether the row stands is not known when the answer to COMMIT was lost: a sweep removes the file if it does not.
      if (!(error instanceof OutcomeUnknown)) await this.files.remove(storageKey).catch(() => undefined);
      throw error;
    }
  }

  private async check(
    tx: EntityManager,
    application: Application,
    upload: ReceivedUpload,
  ): Promise<Accepted> {
    const notice = await this.notices.ofVersion(tx, application.noticeVersionId);
    const form = this.notices.formOf(notice, application.type);
    const document = form.documents.find(({ documentType }) => documentType === upload.documentType);
    if (document === undefined) throw badFields(typeProblem(upload, form.documents));
    const problems = await documentProblems(document, upload, seoulDay(this.clock.now()));
    if (problems.length > 0 || upload.file === null) throw badFields(...problems);
    return { document, file: upload.file, issuedOn: upload.issuedOn };
  }

  private async requireTurn(
    tx: EntityManager,
    application: Application,
    { documentType, by }: FormDocument,
    actor: Actor,
    receivedAt: Date,
  ): Promise<void> {
    const notice = await this.notices.ofVersion(tx, application.noticeVersionId);
    const form = this.notices.formOf(notice, application.type);
    if (actor.role === 'supplier' && by !== 'supplier') {
      throw new Refusal('forbidden', { detail: documentWords.supplierDocumentsOnly });
    }
    const openness = await opennessOf(tx, application, notice.version, actor);
    requireOpen(application, openness, isDocumentOpen(openness, form, documentType), receivedAt);
    await refuseTooMany(tx, application.id, documentType);
  }

  private async insert(
    tx: EntityManager,
    { document, file, issuedOn }: Accepted,
    place: { id: string; applicationId: string; storageKey: string },
    actor: Actor,
  ): Promise<DocumentView> {
    const now = this.clock.now();
    const row = tx.create(ApplicationDocument, {
      ...place,
      documentType: document.documentType,
      stage: document.stage,
      fileName: file.fileName,
      size: file.size,
      sha256: file.sha256,
      issuedOn,
      scan: this.environment.CLAMAV_HOST === undefined ? 'not-scanned' : 'pending',
      uploadedRole: actor.role === 'supplier' ? 'supplier' : 'applicant',
      uploadedBy: actor.userId ?? '',
      uploadedAt: now,
      deletedAt: null,
    });
    await tx.insert(ApplicationDocument, row);
    if (row.scan === 'pending') await scanLater(tx, row.id);
    await updateApplication(tx, place.applicationId, { updatedAt: now });
    await record(tx, actor, {
      action: 'application.document-added',
      at: now,
      applicationId: place.applicationId,
      details: {
        documentId: row.id,
        documentType: row.documentType,
        fileName: row.fileName,
        size: row.size,
        sha256: row.sha256,
        issuedOn,
      },
    });
    return toDocumentView(row);
  }
}

/** How many files there may be for one document, and how many an application may ever take, removed ones included (ours). */
const MOST_FILES = { document: 20, application: 500 };

async function refuseTooMany(tx: EntityManager, applicationId: string, documentType: string): Promise<void> {
  const rows: { ofDocument: number; ever: number }[] = await tx.query(
    `SELECT count(*) FILTER (WHERE document_type = $2 AND deleted_at IS NULL)::integer AS "ofDocument",
            count(*)::integer AS ever FROM documents WHERE application_id = $1`,
    [applicationId, documentType],
  );
  const { ofDocument = 0, ever = 0 } = rows[0] ?? {};
  if (ofDocument < MOST_FILES.document && ever < MOST_FILES.application) return;
  const message =
    ofDocument < MOST_FILES.document
      ? documentWords.applicationFull
      : documentWords.documentFull(MOST_FILES.document);
  throw badFields({ field: 'documentType', code: 'too-many', message });
}

function typeProblem({ documentType }: ReceivedUpload, documents: readonly FormDocument[]): FieldProblem {
  const known = documents.map(({ label }) => label).join(', ');
  return documentType === null
    ? { field: 'documentType', code: 'required', message: documentWords.typeMissing }
    : {
        field: 'documentType',
        code: 'unknown-code',
        message: documentWords.typeUnknown(known),
      };
}
