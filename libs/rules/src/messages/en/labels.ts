import { programLabel as koreanProgramLabel, projectTypeLabel } from '../labels.ts';
import { ENGLISH_PROGRAM_TYPES, ENGLISH_PROGRAMS } from '../../programs/english-labels.ts';

/** English words for the codes that stand on the eligibility pages; an unknown code stays as it is. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  level: {
    none: 'not introduced (미도입)',
    basic: 'basic (기초)',
    'intermediate-1': 'intermediate 1 (중간1)',
    'intermediate-2': 'intermediate 2 (중간2)',
    advanced: 'advanced (고도)',
  },
  type: ENGLISH_PROGRAM_TYPES,
  lead: {
    samsung: 'Samsung',
    posco: 'POSCO',
    lg: 'LG',
    lh: 'LH',
    other: 'another large company',
    none: 'no large company',
  },
  scope: {
    ai: 'manufacturing AI',
    'digital-twin': 'digital twin',
    aas: 'asset administration shell (AAS)',
    fems: 'factory energy management (FEMS)',
    robot: 'manufacturing robots',
    automation: 'automated equipment',
    cloud: 'cloud solution',
    'research-result': 'research results',
  },
  program: ENGLISH_PROGRAMS,
  process: {
    A: 'Finance/HR',
    B: 'Product planning/design',
    C: 'Purchasing',
    D: 'Production',
    E: 'Logistics',
    F: 'Environment/energy/safety',
    G: 'After-sales',
  },
  fn: { 1: 'Recognition', 2: 'Prediction', 3: 'Automation', 4: 'Communication', 5: 'Generation' },
  bonus: {
    'level-certificate': 'Smart factory level certificate (issued within 3 years)',
    standards: 'Design with data standards (OPC-UA or AAS)',
    'operation-rate': 'Existing solutions running at 100 % (6 months before the notice)',
    'global-small-giant': 'Global small giant 1,000+',
    'ai-solution-contest-2nd': 'Solution that passed round 2 of the manufacturing AI contest',
    'ai-solution-contest-final': 'Solution finally selected in the manufacturing AI contest',
    'hrd-ai-training': 'AI vocational training (2023–2025)',
  },
  inKind: { 'cloud-fee': 'Cloud fees', 'company-labour': "The company's own labor" },
  mentoring: {
    'pre-planning': 'Pre-planning (before applying, 8 visits)',
    'ax-planning': 'AX planning (before applying, 8 visits)',
    'build-guidance': 'Build guidance (before the interim inspection, 4 visits)',
    none: 'None',
  },
  confidence: {
    official: 'official document',
    press: 'press report',
    blog: 'blog or private source',
    inferred: 'our reading',
  },
  cost: {
    'accounting-fee': 'accounting settlement fee',
    training: 'training',
    'technology-escrow': 'technology escrow',
  },
  payer: {
    government: 'Government',
    'lead-company': 'Lead company',
    'local-government': 'Local government',
    province: 'Province',
    city: 'City or county',
    company: 'Your company',
  },
  optionState: {
    open: 'open now',
    'needs-evidence': 'open, more evidence needed',
    'not-yet': 'opens later',
    'window-not-published': 'days of intake not published',
    'closed-otherwise-met': 'out of season only',
    'past-year': 'notice of a past year',
    blocked: 'a condition has to be resolved first',
    'not-meant': 'not meant for you',
  },
  excluded: {
    entertainment: 'Entertainment and nightlife',
    'lodging-restaurant': 'Lodging and restaurants',
    'unwholesome-amusement': 'Making unwholesome amusement goods',
  },
  certificate: { sme: 'Issued as SME', 'mid-sized': 'Issued as mid-sized company', none: 'Refused' },
  business: { operating: 'Operating', suspended: 'Suspended', closed: 'Closed' },
  factory: { operating: 'Operating', 'under-construction': 'Under construction (new)' },
  size: {
    micro: 'micro manufacturer (소공인, fewer than 10 regular workers)',
    small: 'small enterprise (소기업)',
    medium: 'medium enterprise (중기업)',
    'mid-sized-or-large': 'mid-sized or large company',
    unknown: 'cannot be told',
  },
  region: {
    seoul: 'Seoul',
    busan: 'Busan',
    daegu: 'Daegu',
    incheon: 'Incheon',
    gwangju: 'Gwangju',
    daejeon: 'Daejeon',
    ulsan: 'Ulsan',
    sejong: 'Sejong',
    gyeonggi: 'Gyeonggi',
    gangwon: 'Gangwon',
    chungbuk: 'Chungbuk',
    chungnam: 'Chungnam',
    jeonbuk: 'Jeonbuk',
    jeonnam: 'Jeonnam',
    gyeongbuk: 'Gyeongbuk',
    gyeongnam: 'Gyeongnam',
    jeju: 'Jeju',
    'jeonnam-gwangju': 'Jeonnam-Gwangju',
  },
};

/** The English word of a code. */
export const label =
  (kind: string) =>
  (code: string): string =>
    LABELS[kind]?.[code] ?? code;

export const levelLabel = label('level');
/** An English word where there is one yet, else the Korean one. */
const orKorean =
  (kind: string, korean: (code: string) => string) =>
  (code: string): string =>
    LABELS[kind]?.[code] ?? korean(code);

export const typeLabel = orKorean('type', projectTypeLabel);
export const programLabel = orKorean('program', koreanProgramLabel);
export const processLabel = label('process');
export const fnLabel = label('fn');
export const bonusLabel = label('bonus');
export const inKindLabel = label('inKind');
export const mentoringLabel = label('mentoring');
export const excludedLabel = label('excluded');
export const leadLabel = label('lead');
export const scopeLabel = label('scope');
export const sizeLabel = label('size');
export const regionLabel = label('region');

/** The names that stand on the results of a check. */
export const englishNames = {
  program: programLabel,
  level: levelLabel,
  confidence: label('confidence'),
  bonusName: bonusLabel,
  costName: label('cost'),
  payerName: label('payer'),
  optionState: label('optionState'),
};

/** A matrix field such as `D2`, in words. */
export const cellLabel = (cell: string): string =>
  `${cell} ${processLabel(cell.slice(0, 1))} × ${fnLabel(cell.slice(1))}`;
