/** What must not stand in a log whoever wrote it there, and what stands in its place. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  // Whoever is named in an address of a database or mail server.
  [/:\/\/[^\s/"@]+@/g, '://[hidden]@'],
  // 메일 주소; bounded, so that a long text costs no more than its length.
  [/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu, '[address]'],
  // The query of an address: tokens of mailed links, searches.
  [/\?[\w.~%-]+=[^\s"\\]*/g, '?[query]'],
  [/\b(Bearer|Basic)\s+[\w+/=.~-]+/gi, '$1 [hidden]'],
  [
    /\b(token|password|passwd|secret|authorization|cookie)(\\?["']?\s*[=:]\s*\\?["']?)[^\s"'\\,;&}]+/gi,
    '$1$2[hidden]',
  ],
  // 주민등록번호, 사업자등록번호, 휴대전화 번호.
  [/\b\d{6}-[1-8]\d{6}\b/g, '[number]'],
  [/\b\d{3}-\d{2}-\d{5}\b/g, '[number]'],
  [/\b01[016-9]-?\d{3,4}-?\d{4}\b/g, '[number]'],
  // Tokens by their look: long, with digits and capitals; neither a UUID nor a hash has capitals.
  [/(?<![\w-])(?=[\w-]*\d)(?=[\w-]*[A-Z])[\w-]{32,}/g, '[token]'],
];

/** A text without what looks like a secret or a person. The second line of defence: nobody is to log such a thing at all. */
export const scrub = (text: string): string =>
  SECRETS.reduce((left, [secret, instead]) => left.replaceAll(secret, instead), text);
