import type { FindingValues } from '../core/finding.ts';
import type { IndustryName } from '../industries/industries.ts';

/** What a finding says, and how to mend it where it has to be mended. */
export interface Sentence {
  message: string;
  remedy: string | null;
}

type Text = (values: FindingValues, industryName: IndustryName) => string;

/** Makes the sentence of one reason from its figures, with the names of industries where they are at hand. */
export type Write = (values: FindingValues, industryName: IndustryName) => Sentence;

/** The sentences of one rule by reason. */
export type RuleSentences = Readonly<Record<string, Write>>;

/** A met condition: nothing to mend. */
export const met =
  (message: Text): Write =>
  (values, industryName) => ({ message: message(values, industryName), remedy: null });

/** A condition that is not met or not known, with the way to mend it. */
export const mend =
  (message: Text, remedy: Text): Write =>
  (values, industryName) => ({
    message: message(values, industryName),
    remedy: remedy(values, industryName),
  });

/** A fixed text. */
export const says = (text: string) => (): string => text;

/** The way out where no source states a figure: the office by name where the finding names it. */
export const askOffice = (values: FindingValues): string =>
  `공고문을 확인하거나 ${String(values['office'] ?? '담당 기관')}에 문의하세요.`;

/** What no source states, and whom to ask for it. */
export const notPublished = (message: string): Write => mend(says(message), askOffice);
