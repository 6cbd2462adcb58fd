import type { DecidableNotice, FieldValues, FormField } from '@subsidy/rules';
import {
  answersTo,
  openDecisions,
  worthOf,
  type OpenDecision,
  type QuestionWorth,
} from '@subsidy/rules/check';
import { useEffect, useState } from 'react';
import { inputOf } from './decide.ts';

/** Nobody types on for so long: before, nothing is counted. */
const PAUSE_MS = 250;
/** A part of a frame; after it the browser gets its turn. */
const SLICE_MS = 6;

interface Question {
  ways: readonly OpenDecision[];
  open: readonly string[];
  fields: ReadonlyMap<string, FormField>;
  answers: FieldValues;
  now: number;
}

/** Works through the open questions in slices, so that a key never waits for it. */
function* worths({ ways, open, fields, answers, now }: Question): Generator<QuestionWorth> {
  const asOf = new Date(now);
  const decisions = openDecisions(ways, inputOf(answers), asOf);
  const notices = [...new Set<DecidableNotice>(decisions.map(({ notice }) => notice))];
  for (const key of open) {
    const field = fields.get(key);
    if (field === undefined) continue;
    const inputs = answersTo(field, notices).map((values) => inputOf({ ...answers, ...values }));
    yield worthOf({ key, inputs }, decisions, asOf);
  }
}

const NONE: ReadonlyMap<string, QuestionWorth> = new Map();

/** 질문의 값어치 for the answers so far; the last known one stays until the next is worked out. */
export function useQuestionWorth({
  ways,
  open,
  fields,
  answers,
  now,
}: Question): ReadonlyMap<string, QuestionWorth> {
  const [known, setKnown] = useState(NONE);
  const minute = Math.floor(now / 60_000) * 60_000;
  useEffect(() => {
    const found = new Map<string, QuestionWorth>();
    const left = worths({ ways, open, fields, answers, now: minute });
    const work = (): void => {
      const until = performance.now() + SLICE_MS;
      while (performance.now() < until) {
        const next = left.next();
        if (next.done === true) {
          setKnown(found);
          return;
        }
        found.set(next.value.key, next.value);
      }
      timer = setTimeout(work);
    };
    let timer = setTimeout(work, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [ways, open, fields, answers, minute]);
  return known;
}
