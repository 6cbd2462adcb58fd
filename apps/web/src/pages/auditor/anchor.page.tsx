import { useParams } from 'react-router';
import { AnchorSheet } from '../../features/audit/anchor-sheet.tsx';
import { useAnchors } from '../../features/audit/api/list-anchors.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

const TRAIL = [{ label: '감사 기록', to: '/audit' }];

/** 기준점 인쇄. */
export function AnchorPage() {
  const { day } = useParams();
  const anchors = useAnchors();
  return (
    <Page title="감사 기록 기준점" trail={TRAIL}>
      <Loading query={anchors}>
        {({ items }) => {
          const anchor = items.find((one) => one.day === day);
          return anchor === undefined ? (
            <EmptyState title="그날의 기준점이 없습니다." />
          ) : (
            <AnchorSheet anchor={anchor} />
          );
        }}
      </Loading>
    </Page>
  );
}
