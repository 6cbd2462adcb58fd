import { Injectable } from '@nestjs/common';
import type { JsonValue } from '@subsidy/contract';
import { canonicalJson, type FormCatalogue, type ProgramType } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { sha256 } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import type { Filing } from './filing.entity.ts';

const PAGE = 500;

/** 제출 당시의 서식: labels, options and sections as a form had them, each kept once under its hash. */
@Injectable()
export class FiledForms {
  /** Hashes that stand in the database for good, with their forms. */
  private readonly known = new Map<string, FormCatalogue>();
  private readonly hashes = new WeakMap<FormCatalogue, { hash: string; text: string }>();

  constructor(
    private readonly transactions: Transactions,
    private readonly notices: NoticeShelf,
  ) {}

  /** Keeps the form within the transaction of a filing; returns its hash. */
  async keep(tx: EntityManager, form: FormCatalogue): Promise<string> {
    const { hash, text } = this.hashOf(form);
    if (this.known.has(hash)) return hash;
    if ((await this.find(tx, hash)) === null) {
      await tx.query('INSERT INTO filed_forms (sha256, catalogue) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        hash,
        text,
      ]);
    }
    return hash;
  }

  /** The form that a filing was made with. */
  async of(tx: EntityManager, { id, formSha256 }: Filing): Promise<FormCatalogue> {
    const form = formSha256 === null ? null : await this.find(tx, formSha256);
    if (form === null) throw new Error(`filing ${id} has no form`);
    return form;
  }

  /** Gives a form to filings from before forms were kept: that of their notice version as it is today. Once, at the start. */
  async complete(): Promise<void> {
    for (;;) {
      const completed = await this.transactions.asSystem(async (tx) => {
        const rows: { id: string; type: ProgramType; versionId: string }[] = await tx.query(
          `SELECT f.id, a.type, a.notice_version_id AS "versionId"
             FROM filings f JOIN cases a ON a.id = f.application_id
            WHERE f.form_sha256 IS NULL ORDER BY f.id LIMIT ${PAGE} FOR UPDATE OF f SKIP LOCKED`,
        );
        for (const { id, type, versionId } of rows) {
          const notice = await this.notices.ofVersion(tx, versionId);
          const hash = await this.keep(tx, this.notices.formOf(notice, type));
          await tx.query('UPDATE filings SET form_sha256 = $2 WHERE id = $1', [id, hash]);
        }
        return rows.length;
      });
      if (completed < PAGE) return;
    }
  }

  private async find(tx: EntityManager, hash: string): Promise<FormCatalogue | null> {
    const known = this.known.get(hash);
    if (known !== undefined) return known;
    const rows: { catalogue: string }[] = await tx.query(
      'SELECT catalogue FROM filed_forms WHERE sha256 = $1',
      [hash],
    );
    if (rows[0] === undefined) return null;
    const form = JSON.parse(rows[0].catalogue) as FormCatalogue;
    this.known.set(hash, form);
    return form;
  }

  private hashOf(form: FormCatalogue): { hash: string; text: string } {
    const kept = this.hashes.get(form);
    if (kept !== undefined) return kept;
    const text = canonicalJson(form as unknown as JsonValue);
    const made = { hash: sha256(text), text };
    this.hashes.set(form, made);
    return made;
  }
}
