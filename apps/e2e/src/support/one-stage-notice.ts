import { readFileSync } from 'node:fs';

interface Staged {
  stage: string;
}

interface NoticeFile {
  title: string;
  terms: { stages: string[]; form: Staged[]; documents: Staged[] };
}

const FILE = new URL('../../../api/src/testing/fixtures/stranger-notice.json', import.meta.url);
const DAY_MS = 86_400_000;

const daysFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
const isOfApplication = ({ stage }: Staged): boolean => stage === 'application';

/** A notice of a program that no source file knows, without a plan stage and open now, as an office sends it. */
export function oneStageNotice() {
  const { title, terms } = JSON.parse(readFileSync(FILE, 'utf8')) as NoticeFile;
  return {
    title,
    windows: { opensAt: daysFromNow(-1), closesAt: daysFromNow(14) },
    terms: {
      ...terms,
      stages: ['application'],
      form: terms.form.filter(isOfApplication),
      documents: terms.documents.filter(isOfApplication),
    },
  };
}
