import type { GuideNoticeView } from '@subsidy/contract';
import { byIntake, guideIntakeAt, isOfPastYear, SMART_FACTORY_BUDGET } from '@subsidy/rules';
import type { ReactNode } from 'react';
import { serverNow } from '../../api/now.ts';
import { GuideCard } from '../../features/notices/guide-card.tsx';
import { useGuideNotices } from '../../features/notices/api/list-guide-notices.ts';
import { LinkButton } from '../../ui/button.tsx';
import { CitationLine } from '../../ui/details.tsx';
import { Fold } from '../../ui/fold.tsx';
import { wonInWords } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import './programs.page.css';

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
      <Loading query={notices}>{(all) => <Guides all={all} now={serverNow()} />}</Loading>
      <Budget />
    </Page>
  );
}

/** 예산: what the whole country has for smart factories in the year. */
function Budget() {
  const { value, cite } = SMART_FACTORY_BUDGET;
  return (
    <div className="small muted">
      <p>
        {value.year}년 스마트공장 보급·확산 예산은 {wonInWords(value.amountKrw)}으로 확정되었습니다(전국, 모든
        사업 합계).
      </p>
      <CitationLine cite={cite} />
    </div>
  );
}

const isRegional = ({ terms }: GuideNoticeView): boolean =>
  terms.types.some(({ regions }) => regions !== null);

/** The programs of this year, national and regional apart, what is open first; those of past years fold away. */
function Guides({ all, now }: { all: readonly GuideNoticeView[]; now: number }) {
  const at = new Date(now);
  const sorted = [...all].sort((a, b) => byIntake(guideIntakeAt(a, at), guideIntakeAt(b, at)));
  const current = sorted.filter(({ terms }) => !isOfPastYear(terms.year, at));
  const past = sorted.filter(({ terms }) => isOfPastYear(terms.year, at));
  return (
    <div className="stack-loose">
      <Group title="전국 사업" notices={current.filter((notice) => !isRegional(notice))} />
      <Group title="지역 사업" notices={current.filter(isRegional)}>
        {past.length > 0 && (
          <Fold summary={`지난 연도 공고 ${String(past.length)}건 (참고)`} printed={false}>
            {() => <Cards notices={past} />}
          </Fold>
        )}
      </Group>
    </div>
  );
}

function Group({
  title,
  notices,
  children,
}: {
  title: string;
  notices: readonly GuideNoticeView[];
  children?: ReactNode;
}) {
  return (
    <section className="stack">
      <h2 className="section-title">
        {title} <span className="number">{notices.length}</span>
      </h2>
      <Cards notices={notices} />
      {children}
    </section>
  );
}

function Cards({ notices }: { notices: readonly GuideNoticeView[] }) {
  return (
    <div className="guide-cards">
      {notices.map((notice) => (
        <GuideCard key={notice.id} notice={notice} />
      ))}
    </div>
  );
}
