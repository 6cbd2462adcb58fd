import type { ApplicationView } from '@subsidy/contract';
import { isOneOf, type ApplicationStatus } from '@subsidy/rules';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Tabs } from '../../ui/tabs.tsx';

const PARTS = ['requirements', 'application', 'plan', 'review', 'events'] as const;

/** A part of a case. */
export type CasePart = (typeof PARTS)[number];

const LABELS: Record<CasePart, string> = {
  requirements: '요건과 서류',
  application: '신청 내용',
  plan: '사업계획서',
  review: '평가',
  events: '기록',
};

const PLAN_STAGES: readonly ApplicationStatus[] = ['plan-submitted', 'under-review', 'review-completed'];

/** The part where the work is. */
const firstPart = ({ status, planSubmittedAt }: ApplicationView): CasePart =>
  PLAN_STAGES.includes(status) || planSubmittedAt !== null ? 'review' : 'requirements';

/** The parts of a case; the chosen one stands in the address, what is typed in another one stays. */
export function CaseTabs({
  view,
  parts,
}: {
  view: ApplicationView;
  parts: Readonly<Record<CasePart, ReactNode>>;
}) {
  const [search, setSearch] = useSearchParams();
  const part = search.get('part');
  return (
    <Tabs
      label="신청의 부분"
      keepVisited
      tabs={PARTS.filter((key) => key !== 'plan' || view.planClosesAt !== null).map((key) => ({
        key,
        label: LABELS[key],
        content: parts[key],
      }))}
      chosen={isOneOf(PARTS, part) ? part : firstPart(view)}
      onChoose={(chosen) =>
        setSearch(
          (before) => {
            before.set('part', chosen);
            return before;
          },
          { replace: true, preventScrollReset: true },
        )
      }
    />
  );
}
