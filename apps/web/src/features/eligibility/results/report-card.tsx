import { cleanText, type EligibilityInput } from '@subsidy/rules';
import { reportedNotices } from '@subsidy/rules/check';
import { useState } from 'react';
import { useLanguage } from '../../../i18n/language.tsx';
import { ProblemBanner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { getReport } from '../api/get-report.ts';
import { useResultWords } from './result-words.ts';
import type { Way } from './ways.ts';

const COMPANY_NAME_LENGTH = 100;

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** 사전진단서: the answers and results as a document, and on paper. */
export function ReportCard({
  ways,
  input,
  isTypical,
}: {
  ways: readonly Way[];
  input: EligibilityInput;
  /** The cost is a typical one. */
  isTypical: boolean;
}) {
  const { report } = useResultWords();
  const { english } = useLanguage();
  const [companyName, setCompanyName] = useState('');
  const [state, setState] = useState<{ busy: boolean; done: boolean; error: unknown }>({
    busy: false,
    done: false,
    error: null,
  });
  const download = async (): Promise<void> => {
    setState({ busy: true, done: false, error: null });
    const name = cleanText(companyName);
    const body = {
      ...input,
      noticeIds: reportedNotices(ways),
      language: english === null ? ('ko' as const) : ('en' as const),
      ...(isTypical ? { typicalCost: true } : {}),
      ...(name === '' ? {} : { companyName: name }),
    };
    try {
      save(await getReport(body), report.file);
      setState({ busy: false, done: true, error: null });
    } catch (error) {
      setState({ busy: false, done: false, error });
    }
  };
  return (
    <div className="no-print" id="check-report" tabIndex={-1}>
      <Card title={report.title} level={3} tone="surface">
        <div className="stack-tight">
          <p className="small">{report.lead}</p>
          <TextField
            label={report.companyName}
            required={false}
            maxLength={COMPANY_NAME_LENGTH}
            autoComplete="organization"
            value={companyName}
            onChange={(event) => setCompanyName(event.target.value)}
          />
          <div className="row">
            <Button onClick={() => void download()} busy={state.busy} busyText={report.busy}>
              {report.download}
            </Button>
            <Button look="secondary" onClick={() => window.print()}>
              {report.print}
            </Button>
          </div>
          <p className="small" role="status">
            {state.done ? report.done : ''}
          </p>
          <ProblemBanner error={state.error} />
        </div>
      </Card>
    </div>
  );
}
