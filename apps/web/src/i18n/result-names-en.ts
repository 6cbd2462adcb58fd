type Names = Readonly<Record<string, string>>;

const PROGRAMS: Names = {
  'manufacturing-ai': 'Manufacturing-AI smart factory (제조AI특화)',
  'autonomous-factory': 'Autonomous factory (자율형공장)',
  'advanced-general': 'Government advanced (정부형 고도화)',
  'win-win': 'Win-win with a large company (대중소 상생형)',
  'win-win-ai': 'Win-win AI track (대중소 상생형 AI트랙)',
  'ministry-linked': 'Ministry-linked (부처협업형)',
  'region-specialized': 'Region-specialized (지역특화형)',
  'regional-basic': 'Regional basic (지역 기초단계)',
  'micro-workshop': 'Micro manufacturers (스마트공방)',
  robot: 'Manufacturing robots (제조로봇 도입)',
  'process-automation': 'Process automation (자동화공정 구축)',
  cloud: 'Cloud subscription (클라우드형)',
  'rnd-diffusion': 'R&D diffusion (R&D성과확산)',
  'carbon-neutral': 'Carbon-neutral (탄소중립형)',
  'level-certification': 'Level certification (수준확인)',
};

const LEVELS: Names = {
  none: 'not introduced (미도입)',
  basic: 'basic (기초)',
  'intermediate-1': 'intermediate 1 (중간1)',
  'intermediate-2': 'intermediate 2 (중간2)',
  advanced: 'advanced (고도)',
};

const CONFIDENCES: Names = {
  official: 'official document',
  press: 'press report',
  blog: 'blog or private source',
  inferred: 'our reading',
};

const BONUSES: Names = {
  'level-certificate': 'Smart factory level certificate of the last three years',
  standards: 'Design with a manufacturing data standard (OPC-UA or AAS)',
  'operation-rate': 'Existing system running all the time (six months before the notice)',
  'global-small-giant': 'Global Small Giant 1,000+ (글로벌 강소기업)',
  'ai-solution-contest-2nd': 'Solution that passed the second round of the AI solution contest',
  'ai-solution-contest-final': 'Solution that won the AI solution contest',
  'hrd-ai-training': 'AI job training (2023–2025)',
};

const COSTS: Names = {
  'accounting-fee': 'accounting settlement fee',
  training: 'training',
  'technology-escrow': 'technology escrow',
};

const PAYERS: Names = {
  government: 'Government',
  'lead-company': 'Lead company',
  'local-government': 'Local government',
  province: 'Province',
  city: 'City or county',
  company: 'Your company',
};

const read =
  (names: Names) =>
  (code: string): string =>
    names[code] ?? code;

/** The codes that stand on the results, in English; an unknown code stays as it is. */
export const englishNames = {
  program: read(PROGRAMS),
  level: read(LEVELS),
  confidence: read(CONFIDENCES),
  bonusName: read(BONUSES),
  costName: read(COSTS),
  payerName: read(PAYERS),
};
