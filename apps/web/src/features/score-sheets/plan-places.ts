/** Where each criterion is answered: sections of application and plan, the first one first. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'capability.condition': ['company'],
  'capability.commitment': ['funding', 'plan-costs'],
  'capability.supplier': ['plan-organization', 'plan-system'],
  'capability.staffing': ['plan-organization'],
  'goal.problem-fit': ['plan-overview'],
  'goal.scope': ['plan-overview', 'project'],
  'goal.process-targets': ['plan-kpis', 'plan-overview'],
  'goal.kpi': ['plan-kpis'],
  'content.collection': ['plan-system'],
  'content.data': ['plan-system'],
  'content.model': ['plan-system'],
  'content.functions': ['plan-system'],
  'content.integration': ['plan-system'],
  'feasibility.kpi-design': ['plan-kpis'],
  'feasibility.ai-scenario': ['plan-system'],
  'feasibility.schedule': ['plan-schedule', 'plan-costs'],
  'feasibility.policy-fit': ['plan-effects'],
};

const FIRST_PLACE = 'plan-overview';

/** The sections to read for a criterion. */
export const placesOf = (criterion: string): readonly string[] => PLACES[criterion] ?? [FIRST_PLACE];
