import type {
  Citation,
  CitedLine,
  EligibilityResult,
  FormCatalogue,
  GuideNotice,
  NoticeTerms,
  ProjectType,
  RegionalSupport,
  RubricCriterion,
} from '@subsidy/rules';
import type { Advice, FittingSupport } from '@subsidy/rules/advice';

/** `GET /notices?status=open|closed|upcoming` item. */
export interface NoticeSummary {
  id: string;
  title: string;
  program: string;
  opensAt: string;
  closesAt: string;
  planOpensAt: string;
  planClosesAt: string;
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
  projectTypes: { type: ProjectType; label: string }[];
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
