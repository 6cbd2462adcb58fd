import type { Citation } from '../core/citation.ts';
import type { DecidableTerms, NoticeTerms } from '../core/terms.ts';
import type { TypeTerms } from '../core/type-terms.ts';
import { readFrom } from './stored-terms.ts';

// Today's format: the shape that is decided, in which what a notice does not have may be left out.

type Nullable<T> = { [Key in keyof T]-?: null extends T[Key] ? Key : never }[keyof T];
type Filled = Nullable<TypeTerms> | 'companyCite' | 'topUps' | 'takesTopUps' | 'mayHaveOpenFigures';

/** 유형 as it is written down. */
export type TypeFormat2 = Omit<TypeTerms, Filled> & Partial<Pick<TypeTerms, Filled>>;

/** 공고 조건 as they are written down. */
export type TermsFormat2 = Omit<
  NoticeTerms,
  'types' | Nullable<DecidableTerms> | 'countsTowardsTarget' | 'notes'
> &
  Partial<Pick<NoticeTerms, Nullable<DecidableTerms> | 'countsTowardsTarget' | 'notes'>> & {
    format: 2;
    types: readonly TypeFormat2[];
  };

/** Terms of today's format with what they leave out. */
export function fromFormat2(published: TermsFormat2): NoticeTerms {
  const { format: _format, types, ...own } = published;
  return readFrom(published, {
    contact: null,
    countsTowardsTarget: false,
    budgetKrw: null,
    projectCount: null,
    notes: [],
    afterSelection: null,
    ...own,
    types: types.map((type) => typeFromFormat2(type, own.cite)),
  });
}

const typeFromFormat2 = (type: TypeFormat2, cite: Citation): TypeTerms => ({
  manufacturingDivisions: null,
  industries: null,
  regions: null,
  cities: null,
  acceptedSizes: null,
  employeesBelow: null,
  revenueBelowKrw: null,
  revenueAboveKrw: null,
  leadCompanies: null,
  acceptedBusinessStatuses: null,
  taxArrears: null,
  excludedBusinesses: null,
  participationBan: null,
  samePlanFunded: null,
  buildHistory: null,
  neverFunded: null,
  entryLevel: null,
  targetLevel: null,
  levelStep: null,
  scopes: null,
  blockingProjects: null,
  repeatedCells: null,
  governmentCap: null,
  supportCount: null,
  totalCostLimit: null,
  kindsRefusedAlone: null,
  mentoring: null,
  supplierPool: null,
  government: null,
  leadCompany: null,
  leadPledge: null,
  local: null,
  companyCite: cite,
  companyMaxRateBp: null,
  topUps: [],
  takesTopUps: false,
  mayHaveOpenFigures: false,
  maxProjectKrw: null,
  inKind: null,
  requiredCosts: null,
  ...type,
});

/** Terms as they may be written down in today's format, of whatever format they were published in; read back they are the same. */
export const toFormat2 = (terms: NoticeTerms): NoticeTerms & { format: 2 } => ({ format: 2, ...terms });
