import type { Warning } from '@subsidy/rules';
import type { Way } from './ways.ts';

/** What doubts the project as well is measured by one notice, so it stays with that notice. */
const isAboutCompany = ({ fields }: Warning): boolean =>
  fields.length > 0 && fields.every((field) => field.startsWith('company.'));

/** Doubts about the company itself: what several programs say in the same words is said once, above them. */
export function sharedWarnings(ways: readonly Way[]): Warning[] {
  const warnings = ways.flatMap(({ decision }) => decision.warnings.filter(isAboutCompany));
  const often = warnings.filter(
    ({ message }, place) => warnings.findIndex((other) => other.message === message) < place,
  );
  return [...new Map(often.map((warning) => [warning.message, warning])).values()];
}
