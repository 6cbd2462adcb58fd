import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { confirmOpeningAlert } from '../../features/notices/api/confirm-opening-alert.ts';
import { stopOpeningAlert } from '../../features/notices/api/stop-opening-alert.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

const DONE = {
  confirm: {
    title: '접수 알림을 시작했습니다',
    text: '접수가 열리면 메일을 한 번 보내 드립니다. 그만 받으시려면 같은 메일에 있는 두 번째 주소를 여세요.',
  },
  stop: {
    title: '접수 알림을 그만두었습니다',
    text: '메일 주소를 지웠습니다.',
  },
} as const;

/** Where the links of the alert's mail lead: one click, and it is done. */
function OpeningAlertPage({ verb }: { verb: keyof typeof DONE }) {
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const follow = useMutation({
    mutationFn: () => (verb === 'confirm' ? confirmOpeningAlert({ token }) : stopOpeningAlert({ token })),
  });
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    follow.mutate();
  }, [follow]);
  const { title, text } = DONE[verb];
  return (
    <Page title="접수 알림">
      <div className="stack">
        {follow.isPending && <Skeleton lines={1} />}
        {follow.isSuccess && (
          <Banner tone="success" title={title} live>
            {text}
          </Banner>
        )}
        <ProblemBanner error={follow.error} />
        <div>
          <LinkButton to="/check">자격 확인하기</LinkButton>
        </div>
      </div>
    </Page>
  );
}

export const ConfirmOpeningAlertPage = () => <OpeningAlertPage verb="confirm" />;
export const StopOpeningAlertPage = () => <OpeningAlertPage verb="stop" />;
