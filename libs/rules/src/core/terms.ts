import type { Citation, Cited } from './citation.ts';
import type { BonusCode, DocumentFormat, ProgramCode, RubricBlock } from './codes.ts';

/** 평가 지표: one criterion of the rubric. */
export interface RubricCriterion {
  criterion: string;
  label: string;
  block: RubricBlock;
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

/** What ranks two applications of the same score. */
export type TieBreak = 'technical' | RubricBlock;

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
  stage: 'application' | 'plan';
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

/** What every program's notice has. */
export interface CommonTerms {
  program: ProgramCode;
  /** 공고 연도. */
  year: number;
  /** The notice itself. */
  cite: Citation;
  bonus: BonusTerms;
  rubric: readonly RubricCriterion[];
  scoring: ScoringTerms;
  documents: readonly DocumentTerms[];
  files: FileTerms;
}
