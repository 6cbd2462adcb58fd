import type { CompanyFacts, ProjectFacts } from './facts.ts';

/** Who can change a fact, the easiest first; what nobody can change is a fact of the past or of the trade. */
export const CHANGEABLE_BY = ['company', 'time', 'nobody'] as const;
export type ChangeableBy = (typeof CHANGEABLE_BY)[number];

/** The moment of the application among the facts, as the request body names it. */
export const MOMENT_FIELD = 'asOf';

type FactValue = CompanyFacts[keyof CompanyFacts] | ProjectFacts[keyof ProjectFacts];

/** One fact that could be otherwise: a whole new value for one field of the request body. */
export interface FactEdit {
  field: string;
  to: FactValue;
  changeableBy: ChangeableBy;
}

/** A fact of the company that could be otherwise. */
export const companyEdit = <Name extends keyof CompanyFacts>(
  name: Name,
  to: CompanyFacts[Name],
  changeableBy: ChangeableBy,
): FactEdit => ({ field: `company.${name}`, to, changeableBy });

/** A fact of the project; a plan is always the company's to change. */
export const projectEdit = <Name extends keyof ProjectFacts>(
  name: Name,
  to: ProjectFacts[Name],
): FactEdit => ({
  field: `project.${name}`,
  to,
  changeableBy: 'company',
});

/** Another moment of application: a later one comes by itself, an earlier one never. */
export const momentEdit = (to: string, changeableBy: 'time' | 'nobody'): FactEdit => ({
  field: MOMENT_FIELD,
  to,
  changeableBy,
});
