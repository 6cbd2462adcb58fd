import { lazy, Suspense, useState } from 'react';
import { openingAlertEn, openingAlertKo } from '../../i18n/opening-alert-words.ts';
import { useLanguage } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/loading.tsx';

const OpeningAlertForm = lazy(async () => ({
  default: (await import('./opening-alert-form.tsx')).OpeningAlertForm,
}));

/** 열리면 알려 주세요: for a notice that is closed or opens later; the form comes when it is asked for. */
export function OpeningAlert({ noticeId, type }: { noticeId: string; type: string }) {
  const words = useLanguage().english === null ? openingAlertKo : openingAlertEn;
  const [wanted, setWanted] = useState(false);
  return (
    <div className="no-print stack-tight">
      <p>
        <Button look="secondary" size="small" aria-expanded={wanted} onClick={() => setWanted(!wanted)}>
          {words.ask}
        </Button>
      </p>
      {wanted && (
        <Suspense fallback={<Skeleton lines={2} />}>
          <OpeningAlertForm noticeId={noticeId} type={type} words={words} />
        </Suspense>
      )}
    </div>
  );
}
