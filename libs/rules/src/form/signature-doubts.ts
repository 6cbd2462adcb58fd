import type { Warning } from '../core/decision.ts';
import { signatureOpen } from '../messages/doubt-sentences.ts';
import type { FormCatalogue, FormSignature } from './form.ts';

/** How a signature stands: never given, given to what stands now, or to what has changed since. */
export type SignatureState = 'missing' | 'signed' | 'outdated';

/** 서명 of one stage that are asked for, in the order of the form. One of a supplier is asked where there is one. */
export const signaturesOf = (
  { sections, signatures = [] }: Pick<FormCatalogue, 'sections' | 'signatures'>,
  stage: 'application' | 'plan',
  hasSupplier: boolean,
): FormSignature[] =>
  signatures.filter(
    ({ section, by }) =>
      sections.some((one) => one.section === section && one.stage === stage) &&
      (by !== 'supplier' || hasSupplier),
  );

/** 빠진 서명: each is named at the submission and is due before the agreement; it holds up nothing (contract §6.1). */
export const signatureDoubts = (
  asked: readonly FormSignature[],
  stateOf: (name: string) => SignatureState,
): Warning[] =>
  asked.flatMap(({ name, label, by }) => {
    const state = stateOf(name);
    if (state === 'signed') return [];
    return [{ code: `signature-${state}`, message: signatureOpen(by, label, state), fields: [] }];
  });
