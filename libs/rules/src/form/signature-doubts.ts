import type { Warning } from '../core/decision.ts';
import type { FormCatalogue, FormSignature } from './form.ts';

/** How a signature stands: never given, given to what stands now, or to what has changed since. */
export type SignatureState = 'missing' | 'signed' | 'outdated';

const BY: Readonly<Record<FormSignature['by'], string>> = { applicant: '도입기업', supplier: '공급기업' };

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
    const what = state === 'missing' ? '아직 없습니다' : '내용이 바뀌기 전의 것입니다';
    return [
      {
        code: state === 'missing' ? 'signature-missing' : 'signature-outdated',
        message: `${BY[by]}의 서명(${label})이 ${what}. 제출할 수 있지만, 협약 전까지는 서명해야 합니다.`,
        fields: [],
      },
    ];
  });
