import type { NoticeSummary } from '@subsidy/contract';
import { openFirst } from '@subsidy/rules';
import { NoticeCard } from '../../features/notices/notice-card.tsx';
import { useNoticeList } from '../../features/notices/api/list-notices.ts';
import { LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** 공고 목록: open ones first. */
export function NoticesPage() {
  const notices = useNoticeList();
  return (
    <Page
      title="공고"
      width="wide"
      lead="접수 기간의 마지막 날은 접속이 몰립니다. 2–3일 먼저 제출하세요. 마감 시각이 지나면 제출할 수 없습니다."
      actions={
        <LinkButton to="/check" look="secondary">
          자격 확인하기
        </LinkButton>
      }
    >
      <Loading query={notices}>
        {(all) => (
          <div className="stack-loose">
            <NoticeGroup
              title="접수 중·예정"
              notices={openFirst(all).filter(({ status }) => status !== 'closed')}
              empty="지금 접수 중이거나 예정된 공고가 없습니다."
            />
            <NoticeGroup
              title="접수가 끝난 공고"
              notices={openFirst(all).filter(({ status }) => status === 'closed')}
              empty="접수가 끝난 공고가 없습니다."
            />
            <section className="stack-tight">
              <h2 className="section-title">다른 기관이 접수하는 사업</h2>
              <p>
                전국 사업과 지역 사업 가운데 이 포털이 접수하지 않는 사업의 조건과 담당 기관을 모았습니다.
              </p>
              <div>
                <LinkButton to="/programs" look="secondary">
                  다른 지원사업 보기
                </LinkButton>
              </div>
            </section>
          </div>
        )}
      </Loading>
    </Page>
  );
}

function NoticeGroup({
  title,
  notices,
  empty,
}: {
  title: string;
  notices: readonly NoticeSummary[];
  empty: string;
}) {
  return (
    <section className="stack">
      <h2 className="section-title">{title}</h2>
      {notices.length === 0 ? (
        <EmptyState title={empty} />
      ) : (
        notices.map((notice) => <NoticeCard key={notice.id} notice={notice} />)
      )}
    </section>
  );
}
