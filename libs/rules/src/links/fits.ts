import type { EligibilityInput } from '../core/facts.ts';
import { isManufacturingDivision, readIndustryCode } from '../industries/industries.ts';
import { AI_TYPE, DATA_TYPE } from '../programs/own-program.ts';
import { REGIONAL_AI_TRANSITION } from '../regions/co-funding/open-regions.ts';
import { liesInRegion } from '../regions/region-of-company.ts';
import type { LinkFit, LinkJudgement, LinkReason } from './linked-support.ts';

type Fits = (input: EligibilityInput) => LinkJudgement;

const judged = (fit: LinkFit, reason: LinkReason, values: LinkJudgement['values'] = {}): LinkJudgement => ({
  fit,
  reason,
  values,
});

/** Whether the company makes things; null while the code is not known. */
function isManufacturer({ company: { ksicCode } }: EligibilityInput): boolean | null {
  const read = ksicCode == null ? null : readIndustryCode(ksicCode);
  return read === null ? null : isManufacturingDivision(read.division);
}

/** For every manufacturer. */
export const forManufacturers: Fits = (input) => {
  const makes = isManufacturer(input);
  if (makes === null) return judged('may-fit', 'industry-missing');
  return makes ? judged('fits', 'manufacturer') : judged('not', 'not-manufacturer');
};

/** Run by another office, which chooses among manufacturers by rules of its own. */
export const byAnotherOffice: Fits = (input) =>
  isManufacturer(input) === false ? judged('not', 'not-manufacturer') : judged('may-fit', 'other-office');

/** For those who build an AI factory. */
export const forAiProjects: Fits = ({ project: { type, scopes } }) =>
  type === AI_TYPE || scopes?.includes('ai') === true
    ? judged('may-fit', 'plans-ai')
    : judged('may-fit', 'ai-not-planned');

/** AI training that counts as 가점 6. */
export const forUntrained: Fits = ({ project: { bonusItems } }) =>
  bonusItems?.includes('hrd-ai-training') === true
    ? judged('not', 'training-claimed')
    : judged('fits', 'training-missing');

/** For the supply chain of a large company. */
export const forSupplyChains: Fits = ({ company: { leadCompany } }) => {
  if (leadCompany == null) return judged('may-fit', 'lead-company-missing');
  return leadCompany === 'none'
    ? judged('not', 'no-lead-company')
    : judged('fits', 'supply-chain', { leadCompany });
};

/** For companies in an industrial complex. */
export const forComplexes: Fits = ({ company: { inIndustrialComplex } }) => {
  if (inIndustrialComplex == null) return judged('may-fit', 'complex-missing');
  return inIndustrialComplex ? judged('fits', 'in-complex') : judged('not', 'not-in-complex');
};

/** For those who build for others; a manufacturer that asks for a grant is not one. */
export const forSuppliers: Fits = (input) =>
  judged(isManufacturer(input) === true ? 'not' : 'may-fit', 'for-suppliers');

/** For those who bring an AI product to market. */
export const forProductMakers: Fits = () => judged('may-fit', 'for-product-makers');

/** For what was built before. */
export const forBuilt: Fits = ({ company: { hasBuildHistory } }) => {
  if (hasBuildHistory == null) return judged('may-fit', 'build-unknown');
  return hasBuildHistory ? judged('may-fit', 'built-before') : judged('not', 'not-built');
};

/** 제조DX멘토단 before or during a build: AI공장 구축 of 2026 asks for one of the three. */
export const forPlanners: Fits = ({ project: { type, mentoring } }) => {
  if (mentoring != null && mentoring !== 'none') return judged('not', 'mentoring-taken', { mentoring });
  if (type === DATA_TYPE) return judged('may-fit', 'mentoring-not-asked');
  return judged('fits', 'mentoring-asked');
};

/** DX멘토단 사후관리: only for a factory that is built, while nothing that overlaps is running. */
export const forAftercare: Fits = ({ company: { hasBuildHistory, runningProjects } }) => {
  if (hasBuildHistory === false) return judged('not', 'not-built');
  if (runningProjects != null && runningProjects.length > 0) return judged('may-fit', 'project-running');
  return hasBuildHistory === true && runningProjects != null
    ? judged('fits', 'built-before')
    : judged('may-fit', 'build-unknown');
};

/** Money for institutions, which firms do not apply for. */
export const forInstitutions: Fits = () => judged('not', 'for-institutions');

/** Money for provinces, which they hand on to their firms. */
export const forNamedRegions: Fits = ({ company }) => {
  const named = REGIONAL_AI_TRANSITION.regions.value.some(
    (region) => liesInRegion(company, region) === 'yes',
  );
  return judged('may-fit', named ? 'region-named' : 'region-not-named');
};
