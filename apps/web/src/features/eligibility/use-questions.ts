import type { FormView, NoticeView } from '@subsidy/contract';
import type { FieldValues } from '@subsidy/rules';
import { useCallback, useMemo, useState } from 'react';
import { useNow } from '../../api/now.ts';
import { isImpossible, possibleAnswers } from './answer-limits.ts';
import { checkFields, chosenType } from './check-fields.ts';
import { useCheckForm } from './check-notices.ts';
import { useCheckWording } from './check-wording.ts';
import { decideOn, judgedApartFromWindow } from './decide.ts';
import { everyQuestion, questionsThatMatter } from './questions-that-matter.ts';
import { TYPE_FIELD } from './questions.ts';
import type { CheckedNotices } from './results/ways.ts';

/** Which questions there are with the answers so far: those that matter, or all of them where one wants to. */
export function useQuestions(
  checked: CheckedNotices,
  { terms, id }: NoticeView,
  firstForm: FormView,
  written: FieldValues,
) {
  const now = useNow();
  const wording = useCheckWording();
  const [wantsAll, setWantsAll] = useState(false);
  // A field that was touched stays while it is being corrected, even when it is empty for a moment.
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const touch = useCallback(
    (names: readonly string[]): void =>
      setTouched((known) => (names.every((name) => known.has(name)) ? known : new Set([...known, ...names]))),
    [],
  );
  // A slip of the hand is no fact: nothing is decided on it, and its question is still open.
  const answers = useMemo(() => possibleAnswers(written), [written]);
  const type = chosenType(answers[TYPE_FIELD]);
  const form = useCheckForm(id, type).form ?? firstForm;
  const one = checked.notices.length === 1 ? terms : null;
  const fields = useMemo(() => checkFields(one, form.application, wording), [one, form, wording]);
  const ways = useMemo(
    () => decideOn(checked, answers, new Date(now), wording),
    [checked, answers, now, wording],
  );
  const matter = useMemo(
    () => questionsThatMatter(judgedApartFromWindow(ways), fields, answers),
    [ways, fields, answers],
  );
  const every = everyQuestion(fields, answers);
  const wrong = Object.keys(written).filter((name) => isImpossible(name, written));
  const kept = [...touched, ...wrong].filter((name) => every.has(name));
  const shown = wantsAll ? every : new Set([...matter.shown, ...kept]);
  return {
    ways,
    answers,
    now,
    fields,
    shown,
    open: matter.open,
    allRefused: matter.allRefused,
    wantsAll,
    setWantsAll,
    touch,
    untouch: () => setTouched(new Set()),
  };
}
