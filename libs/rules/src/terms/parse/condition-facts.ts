import { buildHistory } from '../../checks/build-history.ts';
import { businessOperating } from '../../checks/business-operating.ts';
import { companyRegion } from '../../checks/company-region.ts';
import { employeesBelow, revenueWithin } from '../../checks/company-scale.ts';
import { duration } from '../../checks/duration.ts';
import { entryLevel } from '../../checks/entry-level.ts';
import { governmentCapLeft } from '../../checks/government-cap-left.ts';
import { inKindKinds } from '../../checks/in-kind-kinds.ts';
import { industryField } from '../../checks/industry-field.ts';
import { leadCompany } from '../../checks/lead-company.ts';
import { levelStep } from '../../checks/level-step.ts';
import { manufacturer } from '../../checks/manufacturer.ts';
import { mentoring } from '../../checks/mentoring.ts';
import { neverFunded } from '../../checks/never-funded.ts';
import { noBlockingRunningProject } from '../../checks/no-blocking-running-project.ts';
import { noRepeatedAiCell } from '../../checks/no-repeated-ai-cell.ts';
import { noTaxArrears } from '../../checks/no-tax-arrears.ts';
import { notAlreadyFunded } from '../../checks/not-already-funded.ts';
import { notBanned } from '../../checks/not-banned.ts';
import { notExcludedBusiness } from '../../checks/not-excluded-business.ts';
import { projectScope } from '../../checks/project-scope.ts';
import { sizeSmeOrMidSized } from '../../checks/size-sme-or-mid-sized.ts';
import { supplierInPool } from '../../checks/supplier-in-pool.ts';
import { supportCount } from '../../checks/support-count.ts';
import { targetLevel } from '../../checks/target-level.ts';
import { totalCostLimit } from '../../checks/total-cost-limit.ts';
import type { JsonValue } from '../../core/json.ts';
import type { ConditionTerms, TypeTerms } from '../../core/type-terms.ts';
import { has, items, member, valueOf } from './loose.ts';

type Reads = { reads: readonly string[] } | null;

/** Which check a condition of the terms is decided by; null for what the portal knows by itself. */
const CHECK_OF: Readonly<Record<keyof ConditionTerms | keyof Pick<TypeTerms, 'maxMonths'>, Reads>> = {
  intakeWindow: null,
  manufacturingDivisions: manufacturer,
  industries: industryField,
  regions: companyRegion,
  cities: companyRegion,
  acceptedSizes: sizeSmeOrMidSized,
  employeesBelow,
  revenueBelowKrw: revenueWithin,
  revenueAboveKrw: revenueWithin,
  leadCompanies: leadCompany,
  acceptedBusinessStatuses: businessOperating,
  taxArrears: noTaxArrears,
  excludedBusinesses: notExcludedBusiness,
  participationBan: notBanned,
  samePlanFunded: notAlreadyFunded,
  buildHistory,
  neverFunded,
  entryLevel,
  targetLevel,
  levelStep,
  scopes: projectScope,
  blockingProjects: noBlockingRunningProject,
  repeatedCells: noRepeatedAiCell,
  governmentCap: governmentCapLeft,
  supportCount,
  totalCostLimit,
  kindsRefusedAlone: inKindKinds,
  mentoring,
  supplierPool: supplierInPool,
  maxMonths: duration,
};

/** Told by the supplier that is chosen, by its own route. */
const OF_SUPPLIER = 'project.supplierInPool';
const ALONE = 'project.withoutSupplier';
/** 참여제한: its last day says nothing before somebody has said whether there is one. */
const BANNED_UNTIL = 'company.participationBannedUntil';
const UNDER_BAN = 'company.underParticipationBan';

/** The conditions that a type has, each with the facts that the form has to ask for. */
export function askedFacts(type: JsonValue): readonly { key: string; facts: readonly string[] }[] {
  return Object.entries(CHECK_OF).flatMap(([key, check]) => {
    if (check === null || !has(type, key)) return [];
    if (key === 'kindsRefusedAlone' && !has(member(type, 'inKind') ?? null, 'kinds')) return [];
    const asksAlone = key !== 'kindsRefusedAlone' || items(valueOf(type, key)).length > 0;
    const facts = check.reads.filter((fact) => fact !== OF_SUPPLIER && (fact !== ALONE || asksAlone));
    if (facts.includes(BANNED_UNTIL)) facts.push(UNDER_BAN);
    return facts.length === 0 ? [] : [{ key, facts }];
  });
}
