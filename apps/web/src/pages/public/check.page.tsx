import type { NoticeSummary, NoticeView } from '@subsidy/contract';
import { noticesToCheck, openFirst, type GuideNotice } from '@subsidy/rules';
import { memo, useMemo } from 'react';
import { usePortal } from '../../api/portal.ts';
import { CheckForm } from '../../features/eligibility/check-form.tsx';
import { ownFirst, useCheckForm, useWholeNotices } from '../../features/eligibility/check-notices.ts';
import { useCheckWording } from '../../features/eligibility/check-wording.ts';
import { LanguageSwitch } from '../../features/eligibility/language-switch.tsx';
import { useAskedNotice } from '../../features/eligibility/question-place.ts';
import type { CheckedNotices } from '../../features/eligibility/results/ways.ts';
import { useGuideNotices } from '../../features/notices/api/list-guide-notices.ts';
import { useNoticeList } from '../../features/notices/api/list-notices.ts';
import { LanguageProvider, useWords } from '../../i18n/language.tsx';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading, Skeleton } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useRegisteredPlace } from './use-registered-place.ts';
import './check.page.css';

/** 자격 확인: anonymous, decided in the browser as one answers, in Korean or English. */
export function CheckPage() {
  return (
    <LanguageProvider>
      <CheckFrame />
    </LanguageProvider>
  );
}

function CheckFrame() {
  const list = useNoticeList();
  // On their way beside the portal's own.
  useGuideNotices();
  const { words } = useCheckWording();
  return (
    <Page
      title={words.title}
      width="wide"
      lead={
        <>
          {words.lead}
          <FrameNote />
        </>
      }
      actions={<LanguageSwitch />}
    >
      <Loading query={list}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title={words.noNotice}>{words.noNoticeText}</EmptyState>
          ) : (
            <Check all={openFirst(all)} />
          )
        }
      </Loading>
    </Page>
  );
}

/** What the frame says in Korean, for whoever reads English. */
function FrameNote() {
  const { data: portal } = usePortal();
  const { koreanFrame, practicePortal } = useCheckWording().words;
  if (koreanFrame === '') return null;
  return (
    <>
      {portal?.sampleData === true && <strong> {practicePortal}</strong>} {koreanFrame}
    </>
  );
}

function Check({ all }: { all: readonly NoticeSummary[] }) {
  const [noticeId] = useAskedNotice();
  const asked = ownFirst(noticesToCheck(all, noticeId === '' ? null : noticeId));
  const { notices, error } = useWholeNotices(asked);
  const checked = useChecked(notices);
  const { form, error: formError } = useCheckForm(asked[0]?.id ?? '', undefined);
  const [first] = notices;
  const refused = error ?? formError;
  if (refused !== null) return <ProblemBanner error={refused} />;
  if (first === undefined || form === null) return <Skeleton />;
  return (
    <CheckForm all={all} checked={checked} first={first} firstForm={form} useKnown={useRegisteredPlace}>
      <GuidesMissing />
    </CheckForm>
  );
}

const NO_GUIDES: readonly GuideNotice[] = [];

/** What is decided: the portal's own notices at once, those of other offices as soon as they are here. */
function useChecked(notices: readonly NoticeView[]): CheckedNotices {
  const guides = useGuideNotices().data ?? NO_GUIDES;
  return useMemo(() => ({ notices, guides }), [notices, guides]);
}

/** Where the programs of other offices could not be fetched: what is missing, and a way to ask again. */
const GuidesMissing = memo(function GuidesMissing() {
  const guides = useGuideNotices();
  const { words } = useCheckWording();
  const { retry } = useWords();
  if (guides.data !== undefined || guides.error === null) return null;
  return (
    <Banner
      tone="warning"
      live
      actions={
        <Button look="secondary" size="small" onClick={() => void guides.refetch()}>
          {retry}
        </Button>
      }
    >
      {words.guidesMissing}
    </Banner>
  );
});
