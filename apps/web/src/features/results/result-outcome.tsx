import type { ResultView } from '@subsidy/contract';
import { statusLabel } from '@subsidy/rules';
import { Banner, type BannerTone } from '../../ui/banner.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { instant } from '../../ui/format.ts';

const TONES: Record<ResultView['outcome'], BannerTone> = {
  selected: 'success',
  reserve: 'information',
  'not-selected': 'warning',
  'requirements-not-met': 'warning',
};

/** 결과: outcome and reason first, then what comes next and whom to ask. */
export function ResultOutcome({ result }: { result: ResultView }) {
  return (
    <div className="stack">
      <Banner tone={TONES[result.outcome]} title={statusLabel(result.outcome)}>
        <p className="pre-wrap">{result.reason}</p>
      </Banner>
      <Card title="다음 단계">
        <Facts
          items={[
            { key: 'next', name: '이제 할 일', value: result.whatNext },
            {
              key: 'contact',
              name: '문의',
              value: (
                <>
                  {result.contact.name} · <a href={`tel:${result.contact.phone}`}>{result.contact.phone}</a>
                </>
              ),
            },
            { key: 'decided', name: '결과가 정해진 때', value: instant(result.decidedAt) },
          ]}
        />
      </Card>
    </div>
  );
}
