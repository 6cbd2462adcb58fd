import type { LeadPledgeDetail } from '@subsidy/contract';
import { cleanText, LARGEST_COST_KRW } from '@subsidy/rules';
import { leadAmountProblem, leadAmountSentence, type LeadMoney } from '@subsidy/rules/case';
import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { won } from '../../ui/format.ts';
import { MoneyField } from '../../ui/number-field.tsx';
import { TextAreaField } from '../../ui/text-field.tsx';
import { useAnswerLeadPledge } from './api/answer-lead-pledge.ts';
import { PledgeMoney } from './pledge-money.tsx';

const MAX_REASON = 1000;
type Choice = 'confirm' | 'decline';

/** 출연 확인: what the lead company pays, with what is left to the company while it is typed; or that it pays nothing. */
export function LeadPledgeForm({ pledge }: { pledge: LeadPledgeDetail }) {
  const { money, version } = pledge;
  const [choice, setChoice] = useState<Choice | null>(null);
  const [typed, setTyped] = useState<number | null | undefined>(undefined);
  const [reason, setReason] = useState(pledge.reason ?? '');
  const [tried, setTried] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const answer = useAnswerLeadPledge(pledge);
  // Until something is typed: what was confirmed before, else what keeps the company within its own share.
  const neededKrw = money?.neededKrw ?? null;
  const amountKrw = typed === undefined ? atLeast(pledge.amountKrw, neededKrw) : typed;
  const problem = choice === 'confirm' ? amountError(amountKrw, money) : undefined;
  const send = (): void => {
    const said = { reason: cleanText(reason), baseVersion: version };
    const body =
      choice === 'decline' || amountKrw === null ? { decline: true, ...said } : { amountKrw, ...said };
    answer.mutate(body, {
      onSuccess: () => {
        setConfirming(false);
        setChoice(null);
        setTyped(undefined);
        setTried(false);
      },
    });
  };
  return (
    <Card title={pledge.answeredAt === null ? '금액 확인' : '답 바꾸기'}>
      <form
        className="stack form-medium"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (choice !== null && problem === undefined) setConfirming(true);
        }}
      >
        <RadioGroup
          name="lead-pledge-choice"
          label="이 신청의 비용을 함께 내시나요?"
          value={choice}
          options={[
            { value: 'confirm', label: '금액을 확인합니다', hint: confirmHint(money) },
            { value: 'decline', label: '내지 않습니다', hint: '신청기업이 다른 주관기업을 고르게 됩니다.' },
          ]}
          onValueChange={(value) => setChoice(value)}
          error={tried && choice === null ? '하나를 골라 주세요.' : undefined}
        />
        {choice === 'confirm' && money !== null && (
          <>
            <MoneyField
              id="lead-pledge-amount"
              label="우리 회사가 낼 금액"
              shape={{ type: 'money', min: 0, max: LARGEST_COST_KRW }}
              hint={`${won(money.leastKrw)}부터 ${won(money.mostKrw)}까지 낼 수 있습니다.`}
              value={amountKrw}
              onValueChange={setTyped}
              error={tried ? problem : undefined}
            />
            {problem === undefined && amountKrw !== null && (
              <PledgeMoney pledge={pledge} amountKrw={amountKrw} />
            )}
          </>
        )}
        {choice === 'confirm' && money === null && (
          <Banner tone="warning">
            신청기업이 총사업비를 아직 적지 않았습니다. 총사업비가 정해진 뒤에 확인해 주세요.
          </Banner>
        )}
        {choice !== null && (
          <TextAreaField
            id="lead-pledge-reason"
            label={choice === 'decline' ? '내지 않는 까닭' : '남길 말'}
            hint="적으면 신청기업과 테크노파크가 함께 봅니다."
            required={false}
            rows={3}
            limit={MAX_REASON}
            maxLength={MAX_REASON}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
        <div className="form-actions">
          <Button type="submit" look={choice === 'decline' ? 'danger' : 'primary'}>
            {choice === 'decline' ? '내지 않겠다고 답하기' : '금액 확인하기'}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={confirming}
        title={choice === 'decline' ? '내지 않겠다고 답할까요?' : `${won(amountKrw ?? 0)}을 낼까요?`}
        action={choice === 'decline' ? '내지 않음' : '확인'}
        danger={choice === 'decline'}
        busy={answer.isPending}
        error={answer.error}
        onClose={() => {
          answer.reset();
          setConfirming(false);
        }}
        onConfirm={send}
      >
        <p>
          {`${pledge.companyName}에 메일로 알립니다. 요건검토가 끝나기 전까지는 답을 바꿀 수 있고, 그 뒤에는 바꿀 수 없습니다.`}
        </p>
      </ConfirmDialog>
    </Card>
  );
}

const atLeast = (saidKrw: number | null, neededKrw: number | null): number | null =>
  saidKrw === null || (neededKrw !== null && saidKrw < neededKrw) ? neededKrw : saidKrw;

const confirmHint = (money: LeadMoney | null): string | undefined =>
  money === null ? undefined : `최소 ${won(money.leastKrw)}입니다. 더 내면 신청기업의 부담이 줄어듭니다.`;

function amountError(amountKrw: number | null, money: LeadMoney | null): string | undefined {
  if (money === null) return '총사업비가 정해진 뒤에 확인할 수 있습니다.';
  if (amountKrw === null) return '낼 금액을 입력해 주세요.';
  const problem = leadAmountProblem(amountKrw, money);
  return problem === null ? undefined : leadAmountSentence(problem, money);
}
