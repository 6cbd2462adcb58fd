import type { FormView, SignatureView } from '@subsidy/contract';
import { useState } from 'react';
import { useSession } from '../../api/session.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { instant } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import type { StatusTone } from '@subsidy/rules';
import { useSignatures } from './api/list-signatures.ts';
import { useSignForm } from './api/sign-form.ts';

const PARTIES: Readonly<Record<SignatureView['by'], string>> = {
  applicant: '도입기업',
  supplier: '공급기업',
};

const STATES: Readonly<Record<SignatureView['state'], { tone: StatusTone; text: string }>> = {
  signed: { tone: 'good', text: '서명함' },
  outdated: { tone: 'attention', text: '다시 서명 필요' },
  missing: { tone: 'neutral', text: '서명 전' },
};

/** 서명 of one page of the form: each party signs its own, in its own account. Nothing where the page asks for none. */
export function Signatures({
  applicationId,
  form,
  section,
}: {
  applicationId: string;
  form: Pick<FormView, 'signatures'>;
  section: string;
}) {
  const asked = (form.signatures ?? []).some((one) => one.section === section);
  const query = useSignatures(applicationId, asked);
  if (!asked) return null;
  return (
    <Card title="서명" tone="surface">
      <Loading query={query}>
        {({ signatures }) =>
          signatures
            .filter((one) => one.section === section)
            .map((one) => <Signature key={one.name} applicationId={applicationId} signature={one} />)
        }
      </Loading>
    </Card>
  );
}

function Signature({ applicationId, signature }: { applicationId: string; signature: SignatureView }) {
  const { label, by, statement, state, signedBy, organizationName, signedAt } = signature;
  const { tone, text } = STATES[state];
  return (
    <section className="stack-tight" aria-label={label}>
      <p className="row-apart">
        <strong>{`${label} (${PARTIES[by]})`}</strong>
        <Badge tone={tone}>{text}</Badge>
      </p>
      <p className="pre-wrap">{statement}</p>
      {signedAt !== null && (
        <p className="muted small">{`${organizationName ?? ''} ${signedBy ?? ''} · ${instant(signedAt)}`}</p>
      )}
      {state === 'outdated' && (
        <p className="small">서명한 뒤에 내용이 바뀌었습니다. 바뀐 내용을 확인하고 다시 서명해 주세요.</p>
      )}
      {state !== 'signed' && <SignHere applicationId={applicationId} signature={signature} />}
    </section>
  );
}

/** The button is for the party that is asked; the other one reads whom it waits for. */
function SignHere({ applicationId, signature: { name, by } }: Parameters<typeof Signature>[0]) {
  const { data: user } = useSession();
  const sign = useSignForm(applicationId);
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  if (user?.role !== by) {
    return (
      <p className="muted small">{`${PARTIES[by]} 담당자가 자기 계정으로 서명합니다. 협약 전까지 하면 됩니다.`}</p>
    );
  }
  return (
    <div className="stack-tight">
      <CheckboxField
        label="내용을 모두 확인했고 위 문장에 서명합니다."
        checked={agreed}
        error={asked && !agreed ? '내용을 확인했다고 표시해야 서명할 수 있습니다.' : undefined}
        onChange={(event) => setAgreed(event.target.checked)}
      />
      {sign.error !== null && <ProblemBanner error={sign.error} />}
      <Button
        look="secondary"
        busy={sign.isPending}
        onClick={() => {
          setAsked(true);
          if (agreed) sign.mutate(name);
        }}
      >
        서명하기
      </Button>
    </div>
  );
}
