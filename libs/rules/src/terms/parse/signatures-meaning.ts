import type { JsonValue } from '../../core/json.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { reportTwice } from './condition-meaning.ts';
import { items, member, placed, textIn } from './loose.ts';
import { below, type Report } from './shape.ts';

/** 서명: each of a name of its own; a supplier signs what it sees, which is the plan. */
export function signaturesMeaning(terms: JsonValue, report: Report): void {
  const named: { name: string | null; path: string }[] = [];
  for (const [page, section] of placed(member(terms, 'form'))) {
    for (const [index, signature] of items(member(section, 'signatures')).entries()) {
      const path = `form[${String(page)}].signatures[${String(index)}]`;
      named.push({ name: textIn(signature, 'name'), path });
      if (textIn(signature, 'by') === 'supplier' && textIn(section, 'stage') === 'application')
        report(below(path, 'by'), termsWords.supplierSignsPlan);
    }
  }
  reportTwice(
    named.map(({ name }) => name),
    (index) => below(named[index]?.path ?? '', 'name'),
    report,
  );
}
