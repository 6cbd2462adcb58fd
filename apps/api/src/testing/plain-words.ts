import * as rules from '@subsidy/rules';

/** What may look like a code and is none: addresses of the web and of mail, kinds of content, 참조번호. */
const ADDRESSES =
  /(?<=참조번호 )[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|https?:\/\/\S+|[\w.+-]+@[\w.-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:kr|com|invalid|test)\b|multipart\/form-data|application\/json/g;
/** Words of the lists of codes that are words of English too, and stand in no Korean sentence. */
const CODES = new Set<string>(
  [
    ...[
      rules.APPLICATION_STATUSES,
      rules.SELECTION_RESULTS,
      rules.ROLES,
      rules.SCAN_STATES,
      rules.BUSINESS_STATUSES,
    ],
    ...[rules.COMPANY_SIZES, rules.REGION_CODES, rules.FINDING_OUTCOMES, rules.RUBRIC_BLOCKS, rules.PAYERS],
    [
      'proposed',
      'returned',
      'approved',
      'assigned',
      'declared',
      'recused',
      'completed',
      'open',
      'answered',
      'lapsed',
      'unconfirmed',
    ],
  ].flat(),
);

const FAULTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['two particles at once', /[은이을와]\([는가를과]\)|\(으\)로|\(이\)/],
  ['a raw instant', /\d{4}-\d{2}-\d{2}T\d{2}/],
  ['a raw day', /\b\d{4}-\d{2}-\d{2}\b/],
  ['a negative count', /(?:^|[^\d가-힣])-\d+\s*(?:일|개|원|명|분|시간)/],
  ['a raw code', /\b[a-z]+(?:[-.][a-z0-9]+)+\b|\b[a-z]+[A-Z]\w*\b/],
  ['a value that is none', /\bundefined\b|\bNaN\b|\bnull\b|\[object|\{\{/],
];

/** What in a text for people is not for people: codes, raw instants and days, 은(는). Empty when it is plain. */
export function wordFaults(text: string): string[] {
  const plain = text.replace(ADDRESSES, '');
  const found = FAULTS.filter(([, pattern]) => pattern.test(plain)).map(([what]) => what);
  const code = plain.match(/\b[a-z-]+\b/g)?.find((word) => CODES.has(word));
  return code === undefined ? found : [...found, `the code ${code}`];
}

/** Fails where a text for people is not plain. */
export function requirePlainWords(texts: readonly unknown[]): void {
  for (const text of texts) {
    if (typeof text !== 'string') continue;
    const faults = wordFaults(text);
    if (faults.length > 0) throw new Error(`Not for people (${faults.join(', ')}): ${text}`);
  }
}

/** Every sentence of a refused answer. */
export function sentencesOf(body: unknown): unknown[] {
  if (typeof body !== 'object' || body === null) return [];
  const { title, detail, errors } = body as {
    title?: unknown;
    detail?: unknown;
    errors?: { message?: unknown }[];
  };
  return [title, detail, ...(Array.isArray(errors) ? errors.map(({ message }) => message) : [])];
}
