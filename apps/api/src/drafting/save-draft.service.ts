import { Injectable } from '@nestjs/common';
import type { AutosaveBody, AutosaveView, JsonValue } from '@subsidy/contract';
import { cleanText, technoParkFor, type FormCatalogue } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { eventOf } from '../audit/audit.ts';
import { adoptPlace } from '../companies/company-rows.ts';
import type { Actor } from '../database/actor.ts';
import { writeTogether, type Statement } from '../database/together.ts';
import { Transactions } from '../database/transactions.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { seoulDay, Clock, seoulInstant } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import type { NoticeVersion } from '../notices/notice-version.entity.ts';
import type { Application } from '../applications/application.entity.ts';
import { writtenColumns } from '../applications/write-application.ts';
import { changeProblems, mergeChanges, type MergedChanges, type StoredField } from './field-changes.ts';
import { FUNDING_FIELDS, LISTED_FIELDS, listedCopies } from './listed-copies.ts';
import { lockApplicationWith } from '../applications/lock-application.ts';
import { isFieldOpen, opennessOf, requireOpen } from '../applications/openness.ts';
import { applicationWords } from '../http/refusals/applications.ts';

const SITE_FIELDS: readonly string[] = ['company.regionCode', 'company.city'];

interface Found {
  stored: Record<string, StoredField>;
}

interface Write {
  stored: ReadonlyMap<string, StoredField>;
  merged: MergedChanges;
  actor: Actor;
  now: Date;
}

/** 자동 저장: the fields that were changed, each with its own version. The hot path: few statements. */
@Injectable()
export class SaveDraftService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly notices: NoticeShelf,
  ) {}

  /** An unknown field, a wrong JSON type or a field that is not open refuses the whole request; a conflict only its field. */
  save(
    applicationId: string,
    { changes }: AutosaveBody,
    actor: Actor,
    receivedAt: Date,
  ): Promise<AutosaveView> {
    return this.transactions.as(actor, async (tx) => {
      const names = changes.map(({ field }) => field);
      const { application, found } = await lockApplicationWith<Found>(tx, applicationId, actor, {
        stored: { sql: 'SELECT portal_stored_answers($1, $2)', values: [applicationId, needed(names)] },
      });
      const notice = await this.notices.ofVersion(tx, application.noticeVersionId);
      const form = this.notices.formOf(notice, application.type);
      refuseBadChanges(form, changes, actor);
      const openness = await opennessOf(tx, application, notice.version, actor);
      const areOpen = names.every((name) => isFieldOpen(openness, form, name));
      requireOpen(application, openness, areOpen, receivedAt);

      const now = this.clock.now();
      const stored = new Map(Object.entries(found.stored));
      const merged = mergeChanges(stored, changes);
      if (merged.writes.length > 0)
        await this.write(tx, application, notice.version, { stored, merged, actor, now });
      return { saved: merged.saved, conflicts: merged.conflicts, savedAt: seoulInstant(now) };
    });
  }

  private async write(
    tx: EntityManager,
    application: Application,
    version: NoticeVersion,
    { stored, merged, actor, now }: Write,
  ): Promise<void> {
    const written = merged.writes.map(({ field }) => field);
    const fields: Record<string, JsonValue> = Object.fromEntries(
      [...stored].map(([field, { value }]) => [field, value]),
    );
    for (const { field, value } of merged.writes) fields[field] = value;
    const columns = {
      updatedAt: now,
      ...(written.some((field) => LISTED_FIELDS.includes(field) || FUNDING_FIELDS.includes(field))
        ? listedCopies(version.terms, application.type, fields, seoulDay(now))
        : {}),
      ...(written.some((field) => SITE_FIELDS.includes(field))
        ? await this.route(tx, application, fields)
        : {}),
    };
    const saved = merged.writes.map(({ field, version: number }) => [field, number] as const);
    await writeTogether(tx, [
      writtenAnswers(application.id, merged.writes, actor, now),
      writtenColumns(application.id, columns),
      eventOf(actor, {
        action: 'application.saved',
        at: now,
        applicationId: application.id,
        details: { fields: Object.fromEntries(saved) },
      }),
    ]);
  }

  /**
   * 관할 테크노파크: a company whose profile has no site yet gets the one of its application; from then on the profile
   * decides. Only a draft is routed.
   */
  private async route(
    tx: EntityManager,
    application: Application,
    fields: Record<string, JsonValue>,
  ): Promise<Partial<Application>> {
    const regionCode = fields['company.regionCode'];
    const city = fields['company.city'];
    if (application.status !== 'draft' || typeof regionCode !== 'string' || typeof city !== 'string')
      return {};
    const park = technoParkFor(regionCode, city);
    if (park === null) return {};
    const adopted = await adoptPlace(tx, application.companyId, { regionCode, city: cleanText(city) });
    return !adopted ? {} : { regionCode, city: cleanText(city), technoParkCode: park.code };
  }
}

/** The fields named, and those that something in the application's row is worked out from together with them. */
function needed(names: readonly string[]): string[] {
  const together = [[...LISTED_FIELDS, ...FUNDING_FIELDS], SITE_FIELDS].filter((group) =>
    group.some((name) => names.includes(name)),
  );
  return [...new Set([...names, ...together.flat()])];
}

const writtenAnswers = (
  applicationId: string,
  writes: MergedChanges['writes'],
  { userId }: Actor,
  now: Date,
): Statement => ({
  sql: `INSERT INTO application_fields (application_id, field, value, version, updated_by, updated_at)
    SELECT $1, f.field, f.value, f.version, $2, $3
      FROM jsonb_to_recordset($4::jsonb) AS f (field text, value jsonb, version integer)
    ON CONFLICT (application_id, field) DO UPDATE
      SET value = EXCLUDED.value, version = EXCLUDED.version, updated_by = EXCLUDED.updated_by,
          updated_at = EXCLUDED.updated_at`,
  values: [applicationId, userId, now, JSON.stringify(writes)],
});

function refuseBadChanges(form: FormCatalogue, changes: AutosaveBody['changes'], actor: Actor): void {
  const problems = changeProblems(form, changes);
  if (problems.length > 0) throw badFields(...problems);
  if (actor.role === 'supplier') refuseForSupplier(form, changes);
}

/** A supplier writes the plan, but not what the company answers for itself. */
function refuseForSupplier(form: FormCatalogue, changes: AutosaveBody['changes']): void {
  const plan = new Map(form.plan.map((field) => [field.field, field]));
  for (const { field } of changes) {
    const planned = plan.get(field);
    if (planned === undefined) {
      throw new Refusal('forbidden', { detail: applicationWords.supplierWritesPlanOnly });
    }
    if (planned.by === 'applicant') {
      throw new Refusal('forbidden', { detail: applicationWords.companyAnswersOnly(planned.label) });
    }
  }
}
