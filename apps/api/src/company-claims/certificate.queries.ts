import { Injectable } from '@nestjs/common';
import type { CompanyCertificateView, ListedCertificateView, Page, PageQuery } from '@subsidy/contract';
import { INFECTED_SHUT, SCAN_PENDING } from '@subsidy/rules/case';
import { IsNull, type EntityManager } from 'typeorm';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { mediaTypeOf } from '../files/file-format.ts';
import { attachment } from '../files/file-name.ts';
import { FileStore } from '../files/file-store.ts';
import { optionalInstant, seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { Refusal } from '../http/refusal.ts';
import { claimWords } from '../http/refusals/company-claims.ts';
import { ownDataWords } from '../http/refusals/own-data.ts';
import { CompanyCertificate } from './certificate.entity.ts';
import { claimingCompanies, claimingCompany } from './claim.queries.ts';

/** The certificate as the API answers it. */
export function toCertificateView(certificate: CompanyCertificate): CompanyCertificateView {
  return {
    id: certificate.id,
    status: certificate.status,
    fileName: certificate.fileName,
    size: certificate.size,
    scan: certificate.scan,
    uploadedAt: seoulInstant(certificate.uploadedAt),
    decidedAt: optionalInstant(certificate.decidedAt),
    decidedBy: certificate.decidedByName,
    returnReason: certificate.returnReason,
  };
}

/** With its company, for administrators and the auditor. */
export const toListedCertificate = async (
  tx: EntityManager,
  certificate: CompanyCertificate,
): Promise<ListedCertificateView> => ({
  ...toCertificateView(certificate),
  company: await claimingCompany(tx, certificate.companyId),
});

/** What the company handed in itself, last; null where it has not. */
export const ownCertificateOf = (tx: EntityManager, companyId: string): Promise<CompanyCertificate | null> =>
  tx.findOne(CompanyCertificate, {
    where: { companyId, disputeId: IsNull() },
    order: { uploadedAt: 'DESC', id: 'DESC' },
  });

/** Of these keys, those that a certificate names. */
export async function keysOfCertificates(tx: EntityManager, keys: readonly string[]): Promise<string[]> {
  const rows: { key: string }[] = await tx.query(
    'SELECT storage_key AS key FROM company_certificates WHERE storage_key = ANY($1) AND erased_at IS NULL',
    [keys],
  );
  return rows.map(({ key }) => key);
}

/** Read side of 사업자등록증. */
@Injectable()
export class CertificateQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly environment: Environment,
  ) {}

  /** What companies handed in, those that wait first, newest first. */
  list({ limit = 20, cursor }: PageQuery, actor: Actor): Promise<Page<ListedCertificateView>> {
    return this.transactions.as(actor, async (tx) => {
      const after = readCursor(cursor, 'integer', 'instant', 'uuid');
      const query = tx
        .createQueryBuilder(CompanyCertificate, 'c')
        .addSelect(`(c.status <> 'waiting')::int`, 'later')
        .where(`c.status <> 'evidence'`)
        .orderBy('later')
        .addOrderBy('c.uploadedAt', 'DESC')
        .addOrderBy('c.id', 'DESC')
        .limit(limit + 1);
      if (after !== null)
        query.andWhere(
          `((c.status <> 'waiting')::int > :later OR ((c.status <> 'waiting')::int = :later
             AND (c.uploaded_at, c.id) < (:at, :id::uuid)))`,
          { later: after[0], at: after[1], id: after[2] },
        );
      const rows = await query.getMany();
      const companies = await claimingCompanies(
        tx,
        rows.map(({ companyId }) => companyId),
      );
      const found = rows.flatMap((row) => {
        const company = companies.get(row.companyId);
        return company === undefined ? [] : [{ row, view: { ...toCertificateView(row), company } }];
      });
      return pageOf(
        found,
        limit,
        ({ row }) => [row.status === 'waiting' ? 0 : 1, row.uploadedAt.toISOString(), row.id],
        ({ view }) => view,
      );
    });
  }

  /** The file: of one's own company, or any for who decides. Only what is clean or, without a scanner, was not scanned. */
  async open(id: string, actor: Actor) {
    const certificate = await this.transactions.as(actor, (tx) => tx.findOneBy(CompanyCertificate, { id }));
    if (certificate === null) throw new Refusal('not-found', { detail: claimWords.noCertificate });
    if (certificate.erasedAt !== null)
      throw new Refusal('content-erased', { detail: ownDataWords.fileErased });
    requireReadable(certificate, this.environment);
    return {
      contents: await this.files.open(certificate.storageKey),
      type: mediaTypeOf(certificate.fileName),
      disposition: attachment(certificate.fileName),
      length: certificate.size,
    };
  }
}

/** Refuses what is not scanned yet, or was found to carry a virus: nobody could have seen it. */
export function requireReadable(
  { scan }: Pick<CompanyCertificate, 'scan'>,
  { CLAMAV_HOST }: Pick<Environment, 'CLAMAV_HOST'>,
): void {
  if (scan === 'infected') throw new Refusal('file-not-ready', { found: scan, detail: INFECTED_SHUT });
  if (scan === 'pending' || (scan === 'not-scanned' && CLAMAV_HOST !== undefined))
    throw new Refusal('file-not-ready', { found: 'pending', detail: SCAN_PENDING });
}
