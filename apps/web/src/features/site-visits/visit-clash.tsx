import type { SiteVisitView } from '@subsidy/contract';
import { ClashNote } from '../../ui/clash-note.tsx';
import { instant } from '../../ui/format.ts';
import { formOf, visitText, type VisitForm } from './site-visit-draft.ts';

/** What was typed beside what somebody else has recorded meanwhile. */
export function VisitClash({
  mine,
  stands,
  ...actions
}: {
  mine: VisitForm;
  stands: SiteVisitView;
  busy: boolean;
  onMine: () => void;
  onTheirs: () => void;
}) {
  return (
    <ClashNote
      who={`${stands.recordedBy} 님이 ${instant(stands.recordedAt)}에 현장확인 결과를`}
      mine={visitText(mine)}
      theirs={visitText(formOf(stands))}
      {...actions}
    />
  );
}
