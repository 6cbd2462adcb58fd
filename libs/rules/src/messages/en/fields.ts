import type { FieldOption, FormColumn, FormField } from '../../form/form.ts';
import { cellLabel, label, regionLabel } from './labels.ts';

interface EnglishField {
  label: string;
  hint?: string;
  /** How the codes among the answers are called. */
  option?: (code: string) => string;
}

const FIELDS: Readonly<Record<string, EnglishField>> = {
  'company.ksicCode': {
    label: 'Industry (KSIC, 업종코드)',
    hint: 'Type what you make, or the code on your business registration.',
  },
  'company.regionCode': { label: 'Province or metropolitan city', option: regionLabel },
  'company.city': { label: 'City, county or district' },
  'company.corporateRegistrationNumber': { label: 'Corporate registration number (법인등록번호)' },
  'company.businessStatus': { label: 'Business status', option: label('business') },
  'company.factoryStatus': {
    label: 'Factory',
    hint: 'Under construction: the approval (공장설립 승인서) and the construction plan are handed in as well.',
    option: label('factory'),
  },
  'company.sizeCertificate': {
    label: 'SME or mid-sized company certificate (중소·중견기업 확인서)',
    hint: 'Issued at sminfo.mss.go.kr for SMEs and fomek.or.kr for mid-sized companies.',
    option: label('certificate'),
  },
  'company.averageRevenueKrw': { label: 'Three-year average revenue' },
  'company.totalAssetsKrw': { label: 'Total assets' },
  'company.independent': {
    label: 'Is the company independent as the SME rules ask?',
    hint: 'Not in a business group subject to disclosure (공시대상기업집단), and no firm with assets of KRW 500 billion or more is the largest holder with 30 % or more.',
  },
  'company.regularEmployees': { label: 'Regular workers' },
  'company.nationalTaxArrears': { label: 'Are there national tax arrears?' },
  'company.localTaxArrears': { label: 'Are there local tax arrears?' },
  'company.excludedBusiness': {
    label: 'Excluded businesses',
    hint: 'If none applies, answer so.',
    option: label('excluded'),
  },
  'company.underParticipationBan': {
    label: 'Has the company been banned from participation?',
    hint: 'See the list of sanctions (제재현황목록) in the program system.',
  },
  'company.participationBannedUntil': { label: 'Last day of the ban' },
  'company.samePlanFunded': { label: 'Has the government funded the same or a similar plan?' },
  'company.hasBuildHistory': { label: 'Was a smart factory built or its level certified before?' },
  'company.currentLevel': {
    label: 'Present smart factory level',
    hint: 'The highest level built or certified.',
    option: label('level'),
  },
  'company.previousGrants': {
    label: 'Earlier grants',
    hint: 'All government support for smart factories. If there was none, answer so.',
  },
  'company.runningProjects': {
    label: 'Running projects',
    hint: 'All smart factory projects under way. If there is none, answer so.',
  },
  'company.leadCompany': {
    label: 'Large company you supply (lead company, 주관기관)',
    hint: 'In win-win programs it pays a share. If you supply none, answer so.',
    option: label('lead'),
  },
  'company.inIndustrialComplex': { label: 'Is the factory in an industrial complex (산업단지)?' },
  'project.scopes': {
    label: 'What is going to be built',
    hint: 'Choose all that the plan holds.',
    option: label('scope'),
  },
  'project.targetLevel': { label: 'Target level', option: label('level') },
  'project.months': { label: 'Length of the project in months' },
  'project.aiCells': {
    label: 'AI processes and functions',
    hint: 'Choose the processes (A–G) and AI functions (1–5). What was funded in an earlier year cannot be chosen again.',
    option: cellLabel,
  },
  'project.totalCostKrw': {
    label: 'Total cost',
    hint: 'Without VAT. The result shows what the government pays at most.',
  },
  'project.companyInKindKrw': {
    label: 'Part of the company share in kind',
    hint: 'Enter 0 if there is none. The result shows how much is accepted.',
  },
  'project.inKindKinds': { label: 'What is put in kind', option: label('inKind') },
  'project.withoutSupplier': {
    label: 'Do you apply alone, without a supplier?',
    hint: 'Only possible with developers of your own.',
  },
  'project.mentoring': { label: 'Mentoring (제조DX멘토단)', option: label('mentoring') },
  'project.bonusItems': { label: 'Bonus points', option: label('bonus') },
};

const COLUMNS: Readonly<Record<string, EnglishField>> = {
  program: { label: 'Program', option: label('program') },
  type: { label: 'Type', option: label('type') },
  year: { label: 'Year' },
  targetLevel: { label: 'Target level', option: label('level') },
  governmentKrw: { label: 'Government money (KRW)' },
  aiCells: { label: 'AI processes and functions', option: cellLabel },
  buildEndsOn: { label: 'End of the build period' },
};

/** Whether a field of the check has its English wording. */
export const hasEnglishField = (name: string): boolean => FIELDS[name] !== undefined;

/** A question of the form in English; in Korean where there is no English wording yet. */
export function fieldOf(field: FormField): FormField {
  const english = FIELDS[field.field];
  if (english === undefined) return field;
  const { hint: _koreanHint, ...rest } = field;
  return {
    ...rest,
    label: english.label,
    ...(english.hint === undefined ? {} : { hint: english.hint }),
    ...withOptions(field, english),
    ...(field.columns === undefined ? {} : { columns: field.columns.map(columnOf) }),
  };
}

function columnOf(column: FormColumn): FormColumn {
  const english = COLUMNS[column.key];
  return english === undefined
    ? column
    : { ...column, label: english.label, ...withOptions(column, english) };
}

function withOptions(
  { options }: { options?: FieldOption[] },
  { option }: EnglishField,
): { options?: FieldOption[] } {
  if (options === undefined || option === undefined) return {};
  return {
    options: options.map(({ value, label: korean }) => {
      const english = option(value);
      return { value, label: english === value ? korean : english };
    }),
  };
}
