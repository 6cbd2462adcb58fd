import type { ApplicationSummary } from '@subsidy/contract';
import { projectTypeLabel, statusNext, technoParkLabel } from '@subsidy/rules';
import { Link } from 'react-router';
import { useUser } from '../../api/session.ts';
import { useApplications } from '../../features/applications/queries.ts';
import { SampleMark } from '../../ui/sample-mark.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { ConfirmEmailBanner } from './confirm-email-banner.tsx';
import { addressOf, nameOf } from './application-frame.tsx';

/** 내 신청: what needs doing first. */
export function ApplicationsPage() {
  const user = useUser();
  const isSupplier = user.role === 'supplier';
  const list = useApplications();
  return (
    <Page
      title={isSupplier ? '참여 과제' : '내 신청'}
      width="wide"
      lead={
        isSupplier
          ? '우리 회사를 공급기업으로 지정한 신청입니다. 사업계획서와 우리 서류를 함께 준비합니다.'
          : undefined
      }
      actions={
        isSupplier ? undefined : (
          <LinkButton to="/applications/new" look="secondary">
            새로 신청하기
          </LinkButton>
        )
      }
    >
      <div className="stack">
        {!user.emailConfirmed && <ConfirmEmailBanner email={user.email} />}
        <Loading query={list}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return isSupplier ? <NoneForSupplier /> : <NoneYet />;
            return (
              <>
                {[...items].sort(urgentFirst).map((item) => (
                  <ApplicationCard key={item.id} application={item} />
                ))}
                <LoadMore
                  shown={items.length}
                  hasMore={list.hasNextPage}
                  busy={list.isFetchingNextPage}
                  onMore={() => void list.fetchNextPage()}
                />
              </>
            );
          }}
        </Loading>
      </div>
    </Page>
  );
}

const ENDED: readonly string[] = ['withdrawn', 'requirements-not-met', 'not-selected', 'selected'];
const LAST = '9999';

/** What waits for the company stands first, the nearest date before the others; what is over last. */
function urgentFirst(a: ApplicationSummary, b: ApplicationSummary): number {
  const ended = Number(ENDED.includes(a.status)) - Number(ENDED.includes(b.status));
  return (
    ended ||
    Number(b.openSupplementRequestId !== null) - Number(a.openSupplementRequestId !== null) ||
    (a.nextDueAt ?? LAST).localeCompare(b.nextDueAt ?? LAST) ||
    b.updatedAt.localeCompare(a.updatedAt)
  );
}

function ApplicationCard({ application }: { application: ApplicationSummary }) {
  const supplementOpen = application.openSupplementRequestId !== null;
  return (
    <article className="card notice-card">
      <div className="row-apart">
        <StatusBadge status={application.status} supplementOpen={supplementOpen} />
        {application.sample && <SampleMark />}
      </div>
      <h2 className="card-link-title">
        <Link to={addressOf(application.id)} className="task-link">
          {nameOf(application)}
        </Link>
      </h2>
      <p>
        {supplementOpen
          ? '보완 요청을 받았습니다. 요청한 항목을 고쳐 다시 보내 주세요.'
          : statusNext(application.status)}
      </p>
      {application.nextDueAt !== null && (
        <p>
          다음 마감 <Deadline at={application.nextDueAt} />
        </p>
      )}
      <p className="muted small">
        {application.companyName} · {projectTypeLabel(application.type)} · {application.noticeTitle}
        {application.technoParkCode !== null && ` · 담당 ${technoParkLabel(application.technoParkCode)}`}
        {application.receiptNumber !== null && ` · 접수번호 ${application.receiptNumber}`}
      </p>
    </article>
  );
}

function NoneYet() {
  return (
    <EmptyState
      title="아직 신청한 것이 없습니다."
      actions={
        <>
          <LinkButton to="/check">자격 확인하고 시작하기</LinkButton>
          <LinkButton to="/notices" look="secondary">
            공고 보기
          </LinkButton>
        </>
      }
    >
      먼저 2분 자격 확인을 해 보세요. 답한 내용은 신청서로 옮겨집니다.
    </EmptyState>
  );
}

function NoneForSupplier() {
  return (
    <EmptyState title="우리 회사를 지정한 신청이 없습니다.">
      도입기업이 신청서에서 우리 회사를 공급기업으로 고르면 여기에 나타납니다.
    </EmptyState>
  );
}
