import { Injectable } from '@nestjs/common';
import type { CreateNoticeDraftBody, NoticeDraftView } from '@subsidy/contract';
import { NoticeFileBody } from '@subsidy/contract/routes';
import { parseTerms, type TermsProblem } from '@subsidy/rules/terms';
import { QueryFailedError } from 'typeorm';
import { officerByEmail } from '../accounts/officer-by-email.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulDay } from '../http/clock.ts';
import { draftBodyProblem } from '../http/json-body.ts';
import { Refusal } from '../http/refusal.ts';
import { noticeDraftWords } from '../http/refusals/notice-drafts.ts';
import { validated } from '../http/validation.ts';
import { judgeNotice } from '../notices/judge-notice.ts';
import { findNotice } from '../notices/notice.queries.ts';
import { contentsOf, storeDraft } from './create-notice-draft.service.ts';
import { draftOf } from './notice-draft.queries.ts';
import type { DraftContents } from './draft-contents.ts';

/** Whose drafts those are that nobody is named for. */
const OFFICE = 'national';

/** What came of a file: a draft, or all that is wrong with it and nothing written. */
export type Imported = { draft: NoticeDraftView } | { problems: TermsProblem[] };

/** 공고 가져오기: a file becomes a draft, as if it were sent; with any problem nothing is written. */
@Injectable()
export class ImportNoticeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** `asEmail` is the address of the officer whose draft it is; without one it is the country's office's. */
  async import(file: unknown, asEmail: string | null): Promise<Imported> {
    const excess = draftBodyProblem(file);
    if (excess !== null) return { problems: [{ path: '', message: excess }] };
    const { body, problems } = await read(file as object);
    if (body === null) return { problems };
    const actor = await this.actorOf(asEmail);
    if (actor === null) return { problems: [{ path: '--as', message: noticeDraftWords.noOfficer }] };
    return this.store(body, actor);
  }

  private async actorOf(email: string | null): Promise<Actor | null> {
    if (email === null) return SYSTEM;
    return this.transactions.asSystem((tx) => officerByEmail(tx, email));
  }

  private async store(body: NoticeFileBody, actor: Actor): Promise<Imported> {
    const now = this.clock.now();
    const { id, ...sent } = body;
    const { contents, problems } = await this.judge(sent, id ?? null, now);
    if (contents === null || problems.length > 0) return { problems };
    const of = { actor, officeId: actor.officeId ?? OFFICE, now, ...(id == null ? {} : { noticeId: id }) };
    try {
      return { draft: await this.transactions.as(actor, (tx) => storeDraft(tx, contents, of)) };
    } catch (error) {
      if (!isTaken(error)) throw error;
      return { problems: [{ path: 'id', message: noticeDraftWords.idTaken }] };
    }
  }

  /** What is wrong with a file whose form is right. As the portal itself, since an id may be taken by another office. */
  private judge(
    sent: CreateNoticeDraftBody,
    id: string | null,
    now: Date,
  ): Promise<{ contents: DraftContents | null; problems: TermsProblem[] }> {
    return this.transactions.asSystem(async (tx) => {
      const taken =
        id !== null && ((await findNotice(tx, id)) !== null || (await draftOf(tx, id)) !== null)
          ? [{ path: 'id', message: noticeDraftWords.idTaken }]
          : [];
      try {
        const contents = await contentsOf(tx, sent, seoulDay(now));
        return { contents, problems: [...taken, ...judgeNotice(contents, now).problems] };
      } catch (error) {
        return { contents: null, problems: [...taken, ...refusedFields(error)] };
      }
    });
  }
}

/** Whether another import took the id since it was looked at. */
const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === UNIQUE_VIOLATION;

const UNIQUE_VIOLATION = '23505';

/** A file as its class has it; where its form is wrong, what is wrong with its terms is told as well. */
async function read(file: object): Promise<{ body: NoticeFileBody | null; problems: TermsProblem[] }> {
  const { terms }: { terms?: unknown } = { ...file };
  try {
    return { body: await validated('body', NoticeFileBody, { ...file }), problems: [] };
  } catch (error) {
    const inTerms = terms === undefined ? [] : parseTerms(terms).problems;
    const within = inTerms.map(({ path, message }) => ({
      path: path === '' ? 'terms' : `terms.${path}`,
      message,
    }));
    return { body: null, problems: [...refusedFields(error), ...within] };
  }
}

/** The bad fields of a refusal; anything else is none of the file's. */
function refusedFields(error: unknown): TermsProblem[] {
  if (!(error instanceof Refusal) || error.contents.errors === undefined) throw error;
  return error.contents.errors.map(({ field, message }) => ({ path: field, message }));
}
