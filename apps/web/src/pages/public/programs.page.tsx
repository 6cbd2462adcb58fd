import type { GuideNoticeView } from '@subsidy/contract';
import { programLabel } from '@subsidy/rules';
import { Link } from 'react-router';
import { serverNow } from '../../api/now.ts';
import { useGuideNotices } from '../../features/notices/guide-notices.api.ts';
import { guideWindowText } from '../../features/notices/guide-window.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** 다른 사업 안내: every program that other offices take applications for. */
export function ProgramsPage() {
  const notices = useGuideNotices();
  return (
    <Page
      title="다른 지원사업"
      trail={[{ label: '공고', to: '/notices' }]}
      width="wide"
      lead="이 포털이 접수하지 않는 사업입니다. 공개된 자료로 조건과 금액을 정리했고, 확인되지 않은 값에는 그렇다고 적었습니다. 신청은 담당 기관에서 합니다."
      actions={
        <LinkButton to="/check" look="secondary">
          우리 회사에 맞는 사업 찾기
        </LinkButton>
      }
    >
      <Loading query={notices}>
        {(all) => (
          <div className="stack-loose">
            {[...new Set(all.map(({ program }) => program))].map((program) => (
              <section key={program} className="stack">
                <h2 className="section-title">{programLabel(program)}</h2>
                {all
                  .filter((notice) => notice.program === program)
                  .map((notice) => (
                    <GuideCard key={notice.id} notice={notice} />
                  ))}
              </section>
            ))}
          </div>
        )}
      </Loading>
    </Page>
  );
}

function GuideCard({ notice }: { notice: GuideNoticeView }) {
  return (
    <article className="card notice-card">
      <h3>
        <Link to={`/programs/${notice.id}`} className="task-link">
          {notice.title}
        </Link>
      </h3>
      <p>{notice.terms.types[0]?.summary}</p>
      <p className="muted small">
        {guideWindowText(notice, serverNow())} · {notice.terms.office.name}
      </p>
    </article>
  );
}
