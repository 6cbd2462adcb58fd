/** Where each criterion is answered: sections of application and plan, the first one first. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'capability.condition': ['company', 'company-details'],
  'capability.commitment': ['funding', 'plan-costs', 'need'],
  'capability.supplier': ['plan-organization', 'plan-system', 'plan-functions'],
  'capability.staffing': ['plan-organization', 'plan-employment'],
  'goal.problem-fit': ['plan-overview', 'need', 'plan-value-chain'],
  'goal.scope': ['plan-overview', 'project', 'plan-history'],
  'goal.process-targets': ['plan-process-targets', 'plan-kpis', 'plan-overview'],
  'goal.kpi': ['plan-kpis'],
  'content.collection': ['plan-system', 'plan-process-targets'],
  'content.data': ['plan-data', 'plan-system'],
  'content.model': ['plan-ai', 'plan-system'],
  'content.functions': ['plan-functions', 'plan-comparison', 'plan-system'],
  'content.integration': ['plan-system', 'plan-software', 'plan-hardware', 'plan-standards'],
  'feasibility.kpi-design': ['plan-kpis'],
  'feasibility.ai-scenario': ['plan-ai', 'plan-system'],
  'feasibility.schedule': ['plan-schedule', 'plan-deliverables', 'plan-costs'],
  'feasibility.policy-fit': ['plan-effects', 'plan-employment', 'plan-operation'],
};

const FIRST_PLACE = 'plan-overview';

/** The sections to read for a criterion, of those that the form has. */
export function placesOf(criterion: string, isInForm: (section: string) => boolean): readonly string[] {
  const places = (PLACES[criterion] ?? []).filter(isInForm);
  return places.length > 0 ? places : [FIRST_PLACE];
}
