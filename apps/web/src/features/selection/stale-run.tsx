import type { SelectionRunView } from '@subsidy/contract';
import { runChangeText } from '@subsidy/rules/case';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Banner } from '../../ui/banner.tsx';

/** 선정안을 만든 뒤 바뀐 것: said on opening, with the way out for whoever reads it. */
export function StaleRun({ run, children }: { run: SelectionRunView; children: ReactNode }) {
  return (
    <Banner tone="warning" title="선정안을 만든 뒤 기록이 바뀌었습니다">
      <p>{children}</p>
      {run.changes.length > 0 && (
        <ul>
          {run.changes.map((change) => (
            <li key={change.applicationId}>
              <Link to={`/applications/${change.applicationId}`}>{change.companyName}</Link>{' '}
              {change.receiptNumber}: {runChangeText(change)}
            </li>
          ))}
        </ul>
      )}
    </Banner>
  );
}
