import type { SelectionRunView } from '@subsidy/contract';
import { Link } from 'react-router';
import { Card, Facts } from '../../ui/card.tsx';
import { ItemMoney } from './item-money.tsx';
import { ResultBadge } from './run-words.tsx';

/** 재심의: the one application, its result before and after, and why. */
export function AppealFacts({ run }: { run: SelectionRunView }) {
  const { appeal } = run;
  const [item] = run.items;
  if (appeal === null || item === undefined) return null;
  return (
    <Card title="다시 심의하는 신청">
      <Facts
        items={[
          {
            key: 'company',
            name: '기업',
            value: (
              <>
                <Link to={`/applications/${item.applicationId}`}>{item.companyName}</Link>{' '}
                <span className="muted number no-wrap">{item.receiptNumber}</span>
              </>
            ),
          },
          {
            key: 'results',
            name: '결과',
            value: (
              <span className="row">
                <ResultBadge result={appeal.former} />
                <span aria-hidden="true">→</span>
                <span className="visually-hidden">다시 정한 결과:</span>
                <ResultBadge result={appeal.result} />
              </span>
            ),
          },
          {
            key: 'score',
            name: '순위와 점수',
            value: `${String(item.rank)}위, ${String(item.score)}점 (기술성평가 ${String(item.technical)}점 + 가점 ${String(item.bonus)}점)`,
          },
          {
            key: 'money',
            name: '지원금(원)',
            value: <ItemMoney item={item} paysGovernment={item.governmentKrw > 0} />,
          },
          {
            key: 'reason',
            name: '다시 심의하는 사유',
            value: <span className="pre-wrap">{appeal.reason}</span>,
          },
        ]}
      />
    </Card>
  );
}
