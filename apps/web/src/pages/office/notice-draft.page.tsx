import type { NoticeDraftStatus } from '@subsidy/contract';
import type { StatusTone } from '@subsidy/rules';
import { useParams } from 'react-router';
import { useNoticeDraft } from '../../features/notice-drafts/api/get-notice-draft.ts';
import { DraftFacts, DraftProblems } from '../../features/notice-drafts/draft-facts.tsx';
import { DraftSteps } from '../../features/notice-drafts/draft-steps.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Badge } from '../../ui/status-badge.tsx';

const STATUS: Readonly<Record<NoticeDraftStatus, { label: string; tone: StatusTone }>> = {
  draft: { label: '작성 중', tone: 'progress' },
  proposed: { label: '공고 대기', tone: 'attention' },
  published: { label: '공고함', tone: 'good' },
};

/** 공고 초안: what was mailed to who publishes it. It is written by file until there is an editor. */
export function NoticeDraftPage() {
  const { draftId = '' } = useParams();
  const found = useNoticeDraft(draftId);
  return (
    <Loading query={found}>
      {(draft) => (
        <Page
          title={draft.title}
          trail={[{ label: '할 일', to: '/office' }]}
          above={
            <div>
              <Badge tone={STATUS[draft.status].tone}>{STATUS[draft.status].label}</Badge>
            </div>
          }
          lead="내용을 확인한 뒤 공고합니다. 제안한 사람은 공고할 수 없습니다."
        >
          <div className="stack">
            <DraftProblems draft={draft} />
            <DraftFacts draft={draft} />
            <DraftSteps draft={draft} />
          </div>
        </Page>
      )}
    </Loading>
  );
}
