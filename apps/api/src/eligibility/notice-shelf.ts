import { Injectable } from '@nestjs/common';
import { publishedCodes } from '@subsidy/contract/routes';
import { formOf, type FormCatalogue, type NoticeInForce, type ProgramType } from '@subsidy/rules';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, seoulDay } from '../http/clock.ts';
import {
  noticeOfVersion,
  noticesInForce,
  toRules,
  type NoticeWithVersion,
} from '../notices/notice.queries.ts';

/** What is named and not found may have been published since; however many ask, it is read a few times a second. */
const FRESH_MS = { kept: 1_000, anew: 50 };

const MOST_DAYS = 50;

interface InForce {
  /** By the process's own steady clock, not the portal's. */
  readAt: number;
  notices: Promise<readonly NoticeInForce[]>;
}

/**
 * Notices kept in memory. A version never changes once it is published, so it is read once; which version is in
 * force is asked again after a second.
 */
@Injectable()
export class NoticeShelf {
  private readonly versions = new Map<string, NoticeWithVersion>();
  private readonly forms = new Map<string, FormCatalogue>();
  private readonly days = new Map<string, InForce>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    publishedCodes.knows = (kind, code) => this.knows(kind, code);
  }

  /** Whether a notice ever published here is of this program, or has this type. */
  private async knows(kind: 'program' | 'type', code: string): Promise<boolean> {
    const isOf = ({ program, terms }: NoticeInForce): boolean =>
      kind === 'program' ? program === code : terms.types.some(({ type }) => type === code);
    const day = seoulDay(this.clock.now());
    if ((await this.inForceOn(day)).some(isOf)) return true;
    return (await this.inForceOn(day, 'anew')).some(isOf);
  }

  /** Every notice with the version in force on the day (Asia/Seoul); `anew` for who names one that is not among those that are kept. */
  inForceOn(day: string, read: keyof typeof FRESH_MS = 'kept'): Promise<readonly NoticeInForce[]> {
    const kept = this.days.get(day);
    if (kept !== undefined && performance.now() - kept.readAt < FRESH_MS[read]) return kept.notices;
    if (this.days.size >= MOST_DAYS) this.days.clear();
    const notices = noticesInForce(this.dataSource.manager, day).then((found) => found.map(toRules));
    this.days.set(day, { readAt: performance.now(), notices });
    notices.catch(() => this.days.delete(day));
    return notices;
  }

  /** The notice version an application is filed under; read on the caller's connection the first time. */
  async ofVersion(tx: EntityManager, versionId: string): Promise<NoticeWithVersion> {
    const kept = this.versions.get(versionId);
    if (kept !== undefined) return kept;
    const found = await noticeOfVersion(tx, versionId);
    this.versions.set(versionId, found);
    return found;
  }

  /** The form catalogue of a notice version and type. */
  formOf({ version }: NoticeWithVersion, type: ProgramType): FormCatalogue {
    const key = `${version.id} ${type}`;
    const kept = this.forms.get(key);
    if (kept !== undefined) return kept;
    const form = formOf(version.terms, type);
    this.forms.set(key, form);
    return form;
  }
}
