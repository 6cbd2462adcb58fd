import type { JsonValue } from '@subsidy/rules';
import { AnyJson, Instant, Nested, Pattern, Text, WholeNumber } from './fields.ts';
import { fieldWords } from './field-words.ts';

const LARGEST_VERSION = 2_147_483_647;
const optional = true;

/** 접수 기간과 사업계획서 기간. */
export class NoticeWindowsBody {
  @Instant()
  opensAt!: string;

  @Instant()
  closesAt!: string;

  @Instant({ optional })
  planOpensAt?: string | null;

  @Instant({ optional })
  planClosesAt?: string | null;
}

/** `POST /notice-drafts`: a copy of a notice, or terms with title and windows. */
export class CreateNoticeDraftBody {
  @Text({ max: 100, optional })
  fromNoticeId?: string | null;

  @Text({ max: 200, optional })
  title?: string | null;

  @Nested(() => NoticeWindowsBody, { optional })
  windows?: NoticeWindowsBody | null;

  /** 공고 조건; what is wrong with them is told in the answer. */
  @AnyJson({ optional })
  terms?: JsonValue;
}

/** A file of a draft: the body of `POST /notice-drafts`, with the id that the notice is to have. */
export class NoticeFileBody extends CreateNoticeDraftBody {
  @Pattern(/^[a-z0-9-]{3,60}$/, fieldWords.noticeId, { optional })
  id?: string | null;
}

/** `PUT /notice-drafts/{id}`. */
export class EditNoticeDraftBody {
  @WholeNumber({ min: 1, max: LARGEST_VERSION })
  baseVersion!: number;

  @Text({ max: 200 })
  title!: string;

  @Nested(() => NoticeWindowsBody)
  windows!: NoticeWindowsBody;

  @AnyJson()
  terms!: JsonValue;
}

/** `POST /notice-drafts/{id}/publication`. */
export class PublishNoticeDraftBody {
  /** 공고하는 시각: no other than now. */
  @Instant({ optional })
  at?: string | null;

  /** The version that was read: another one is not published unseen. */
  @WholeNumber({ min: 1, max: LARGEST_VERSION, optional })
  baseVersion?: number | null;
}
