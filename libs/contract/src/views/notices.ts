import type {
  Citation,
  CitedLine,
  EligibilityResult,
  FormCatalogue,
  GuideNotice,
  NoticeTerms,
  Payer,
  RegionalSupport,
  RubricCriterion,
  Stage,
} from '@subsidy/rules';
import type { Advice, FittingSupport } from '@subsidy/rules/advice';

/** 유형 that a notice offers. */
export interface OfferedType {
  type: string;
  label: string;
}

/** `GET /notices?status=open|closed|upcoming` item. */
export interface NoticeSummary {
  id: string;
  title: string;
  program: string;
  /** 세부사업 in words. */
  programLabel: string;
  /** In the order of the notice. */
  types: OfferedType[];
  opensAt: string;
  closesAt: string;
  /** null where the notice has no plan stage. */
  planOpensAt: string | null;
  planClosesAt: string | null;
  sample: boolean;
  version: number;
  status: 'upcoming' | 'open' | 'closed';
}

/** A value of the terms as shown to people, with its source. */
export interface TermLine {
  group: string;
  label: string;
  text: string;
  cite: Citation;
}

/** 전담기관: whose notice it is, and who decides its applications. */
export interface OfficeView {
  id: string;
  name: string;
}

/** `GET /notices/{id}`. */
export interface NoticeView extends NoticeSummary {
  office: OfficeView;
  publishedOn: string;
  /** The same as `types`, under the name that clients first knew. */
  projectTypes: OfferedType[];
  stages: Stage[];
  /** Who may pay a part of the cost, the company included. */
  payers: Payer[];
  /** What is looked at on site. */
  siteChecks: string[];
  terms: NoticeTerms;
  termsSha256: string;
  lines: TermLine[];
  rubric: RubricCriterion[];
}

/** `GET /guide-notices` item: a notice of another office, decided here and applied for there. */
export interface GuideNoticeView extends GuideNotice {
  termsSha256: string;
  lines: TermLine[];
}

/** `GET /notices/{id}/form?type=`. */
export type FormView = FormCatalogue;

/** Answer of `POST /eligibility-checks`. */
export type EligibilityCheckView = EligibilityResult;

/** Answer of `POST /eligibility-checks/advice`: over every notice that is known, or those that are named. */
export interface EligibilityAdviceView extends Advice {
  linkedSupport: LinkedSupportView[];
  /** null when the region is unknown. */
  regionalSupport: RegionalSupportView | null;
}

/** 연계 지원 with why it fits, and its days where they are stated, in words. */
export interface LinkedSupportView extends FittingSupport {
  why: string;
  days: string;
}

/** 지역 지원 with its rules in words. */
export interface RegionalSupportView extends RegionalSupport {
  lines: {
    inForce: CitedLine[];
    references: CitedLine[];
    /** null where the region takes no part. */
    aiTransition: CitedLine | null;
  };
}
