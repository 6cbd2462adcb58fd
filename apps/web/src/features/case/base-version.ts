import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isConflict } from '../../api/problem.ts';
import { caseKeys } from './case-keys.ts';

/** What a form was written from: the version that is sent, and whether another one stands by now. */
export interface BaseVersion {
  base: number;
  clash: boolean;
  /** After a refusal: what stands is read again, what was typed stays. */
  refused: (error: unknown) => void;
  /** From now on the form is written from this version. */
  rebase: (version: number) => void;
}

/** 버전: a form of a case sends the version it was opened with, not the one that was read since. */
export function useBaseVersion(applicationId: string, version: number): BaseVersion {
  const client = useQueryClient();
  const [base, setBase] = useState(version);
  const [clash, setClash] = useState(false);
  return {
    base,
    clash,
    refused: (error) => {
      if (!isConflict(error)) return;
      void client.invalidateQueries({ queryKey: caseKeys.one(applicationId) }).finally(() => setClash(true));
    },
    rebase: (next) => {
      setBase(next);
      setClash(false);
    },
  };
}
