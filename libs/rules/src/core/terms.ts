import type { Citation, Cited } from './citation.ts';
import type { BonusCode, DocumentFormat, RubricBlock } from './codes.ts';
import type { FormTerms } from './form-terms.ts';
import type { SelectionTerms } from './selection-terms.ts';
import type { TypeTerms } from './type-terms.ts';

/** 평가 지표: one criterion of the rubric. */
export interface RubricCriterion {
  criterion: string;
  label: string;
  block: RubricBlock;
  /** 평가 영역 이름, where the portal does not know the block by name. */
  blockLabel?: string;
  maxPoints: number;
  guide: string;
  cite: Citation;
}

/** 가점 항목 of a notice. Items of one group exclude each other: only the best of them counts. */
export interface BonusItemTerms {
  code: BonusCode;
  points: number;
  evidence: string;
  group: string | null;
  cite: Citation;
}

/** 가점 of a notice: the items and how many of them count. */
export interface BonusTerms {
  items: readonly BonusItemTerms[];
  maxItems: Cited<number>;
  maxPoints: Cited<number>;
}

/** What ranks two applications of the same score: `technical`, or the points of a block. */
export type TieBreak = RubricBlock;

/** 평가 방법. */
export interface ScoringTerms {
  passMark: Cited<number>;
  /** From this number of evaluators on, the highest and the lowest total are left out. */
  dropExtremesFrom: Cited<number>;
  tieBreak: Cited<readonly TieBreak[]>;
  /** 평가 정족수; absent in terms from before it was one: the portal's own then. */
  quorum?: Cited<number>;
  /** 원가계산 회신 기한 in working days; absent as above. */
  costAnswerWorkingDays?: Cited<number>;
}

/** Which answer makes a document or a field necessary. */
export interface RequiredWhen {
  field: string;
  equals: string | number | boolean;
}

/** 제출 서류 of a notice. */
export interface DocumentTerms {
  documentType: string;
  /** 서류 이름, where the portal does not know the type by name or the notice calls it otherwise. */
  label?: string;
  /** Where to get it, or what has to be in it. */
  hint?: string;
  stage: Stage;
  by: 'applicant' | 'supplier';
  required: boolean;
  requiredWhen: RequiredWhen | null;
  maxAgeDays: number | null;
  cite: Citation;
}

/** 파일 형식과 크기. */
export interface FileTerms {
  formats: Cited<readonly DocumentFormat[]>;
  maxBytes: Cited<number>;
}

/** 신청 단계. A notice without a plan stage is reviewed on the application alone. */
export type Stage = 'application' | 'plan';

/** 담당 기관: whom to ask where a figure is open. */
export interface Contact {
  name: string;
  phone: string | null;
  url: string | null;
  cite: Citation;
}

/** 선정 후 의무, as far as a notice states them. */
export interface AfterSelectionTerms {
  logReportingYears: Cited<number>;
  escrowYears: Cited<number>;
  interimInspectionMonths: Cited<number>;
}

/** 공고 조건 that the portal decides by, whichever program it is of: who may apply, and whose money it is. */
export interface DecidableTerms {
  /** 세부사업 code; open text, so that a notice of a new program needs no code. */
  program: string;
  /** 세부사업 이름, where the portal does not know the program by name. */
  programLabel?: string;
  /** 공고 연도. */
  year: number;
  /** The notice itself. */
  cite: Citation;
  /** null where the portal takes the applications and so is the one to ask. */
  contact: Contact | null;
  /** Whether the portal's office counts its projects towards the 12,000 (§13). */
  countsTowardsTarget: boolean;
  budgetKrw: Cited<number> | null;
  projectCount: Cited<number> | null;
  /** In the order of the notice. */
  types: readonly TypeTerms[];
  /** Amounts are rounded down to this many won. */
  roundingUnitKrw: Cited<number>;
  /** 안내 사항: what is known besides conditions and money. */
  notes: readonly Cited<string>[];
  afterSelection: AfterSelectionTerms | null;
}

/** 공고 조건 of a notice that the portal takes applications for: what they are filed, scored and ranked by besides. */
export interface NoticeTerms extends DecidableTerms {
  stages: readonly Stage[];
  /** 신청 양식, page by page. */
  form: FormTerms;
  bonus: BonusTerms;
  rubric: readonly RubricCriterion[];
  scoring: ScoringTerms;
  /** 선정 방법; absent in terms that say nothing of it: the money is filled in order and ends at the first that does not fit, without quotas. */
  selection?: SelectionTerms;
  documents: readonly DocumentTerms[];
  files: FileTerms;
}

/** Whether the portal takes applications under these terms; others are decided and explained, and their offices take them. */
export const takesApplications = (terms: DecidableTerms): terms is NoticeTerms => 'stages' in terms;
