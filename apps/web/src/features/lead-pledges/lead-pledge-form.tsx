import type { AnswerLeadPledgeBody, LeadPledgeDetail } from '@subsidy/contract';
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

/** An answer that is being written; nothing is chosen at first, and the amount is what was said before or is needed. */
interface Answer {
  choice: 'confirm' | 'decline' | null;
  /** undefined until something is typed. */
  typed: number | null | undefined;
  reason: string;
}

/** 출연 확인: what the lead company pays, with what is left to the company while it is typed; or that it pays nothing. */
export function LeadPledgeForm({ pledge }: { pledge: LeadPledgeDetail }) {
  const [answer, setAnswer] = useState<Answer>(() => nothingOf(pledge));
  const [tried, setTried] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const send = useAnswerLeadPledge(pledge);
  const amountKrw = amountOf(answer, pledge);
  const problem = problemOf(answer, amountKrw, pledge.money);
  const close = (): void => {
    send.reset();
    setConfirming(false);
  };
  const confirm = (): void =>
    send.mutate(bodyOf(answer, amountKrw, pledge), {
      onSuccess: (saved) => {
        close();
        setTried(false);
        setAnswer(nothingOf(saved));
      },
    });
  return (
    <Card title={pledge.answeredAt === null ? '금액 확인' : '답 바꾸기'}>
      <form
        className="stack form-medium"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (problem === null) setConfirming(true);
        }}
      >
        <AnswerFields
          pledge={pledge}
          answer={answer}
          amountKrw={amountKrw}
          problem={tried ? problem : null}
          onAnswer={(written) => setAnswer({ ...answer, ...written })}
        />
        <div className="form-actions">
          <Button type="submit" look={answer.choice === 'decline' ? 'danger' : 'primary'}>
            {answer.choice === 'decline' ? '내지 않겠다고 답하기' : '금액 확인하기'}
          </Button>
        </div>
      </form>
      <ConfirmDialog
        open={confirming}
        {...dialogWords(answer, amountKrw)}
        busy={send.isPending}
        error={send.error}
        onClose={close}
        onConfirm={confirm}
      >
        <p>
          {`${pledge.companyName}에 메일로 알립니다. 요건검토가 끝나기 전까지는 답을 바꿀 수 있고, 그 뒤에는 바꿀 수 없습니다.`}
        </p>
      </ConfirmDialog>
    </Card>
  );
}

interface FieldsProps {
  pledge: LeadPledgeDetail;
  answer: Answer;
  amountKrw: number | null;
  problem: string | null;
  onAnswer: (written: Partial<Answer>) => void;
}

function AnswerFields(props: FieldsProps) {
  const { pledge, answer, problem, onAnswer } = props;
  const { choice, reason } = answer;
  return (
    <>
      <RadioGroup
        name="lead-pledge-choice"
        label="이 신청의 비용을 함께 내시나요?"
        value={choice}
        options={[
          { value: 'confirm', label: '금액을 확인합니다', hint: confirmHint(pledge.money) },
          { value: 'decline', label: '내지 않습니다', hint: '신청기업이 다른 주관기관을 고르게 됩니다.' },
        ]}
        onValueChange={(value) => onAnswer({ choice: value })}
        error={choice === null ? (problem ?? undefined) : undefined}
      />
      {choice === 'confirm' && <AmountField {...props} />}
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
          onChange={(event) => onAnswer({ reason: event.target.value })}
        />
      )}
    </>
  );
}

function AmountField({ pledge, amountKrw, problem, onAnswer }: FieldsProps) {
  const { money } = pledge;
  if (money === null) return <Banner tone="warning">{NO_TOTAL}</Banner>;
  const isPossible = amountKrw !== null && leadAmountProblem(amountKrw, money) === null;
  return (
    <>
      <MoneyField
        id="lead-pledge-amount"
        label="우리 회사가 낼 금액"
        shape={{ type: 'money', min: 0, max: LARGEST_COST_KRW }}
        hint={`${won(money.leastKrw)}부터 ${won(money.mostKrw)}까지 낼 수 있습니다.`}
        value={amountKrw}
        onValueChange={(typed) => onAnswer({ typed })}
        error={problem ?? undefined}
      />
      {isPossible && <PledgeMoney pledge={pledge} amountKrw={amountKrw} />}
    </>
  );
}

const NO_TOTAL = '신청기업이 총사업비를 아직 적지 않았습니다. 총사업비가 정해진 뒤에 확인해 주세요.';

const nothingOf = ({ reason }: LeadPledgeDetail): Answer => ({
  choice: null,
  typed: undefined,
  reason: reason ?? '',
});

/** What is typed; until then what was confirmed before, at least what keeps the company within its own share. */
function amountOf({ typed }: Answer, { amountKrw: saidKrw, money }: LeadPledgeDetail): number | null {
  if (typed !== undefined) return typed;
  const neededKrw = money?.neededKrw ?? null;
  return saidKrw === null || (neededKrw !== null && saidKrw < neededKrw) ? neededKrw : saidKrw;
}

function problemOf({ choice }: Answer, amountKrw: number | null, money: LeadMoney | null): string | null {
  if (choice === null) return '하나를 골라 주세요.';
  if (choice === 'decline') return null;
  if (money === null) return NO_TOTAL;
  if (amountKrw === null) return '낼 금액을 입력해 주세요.';
  const problem = leadAmountProblem(amountKrw, money);
  return problem === null ? null : leadAmountSentence(problem, money);
}

function bodyOf(
  { choice, reason }: Answer,
  amountKrw: number | null,
  { version: baseVersion }: LeadPledgeDetail,
): AnswerLeadPledgeBody {
  const said = { reason: cleanText(reason), baseVersion };
  return choice === 'decline' || amountKrw === null ? { decline: true, ...said } : { amountKrw, ...said };
}

const dialogWords = ({ choice }: Answer, amountKrw: number | null) =>
  choice === 'decline'
    ? { title: '내지 않겠다고 답할까요?', action: '내지 않음', danger: true }
    : { title: `${won(amountKrw ?? 0)}을 낼까요?`, action: '확인' };

const confirmHint = (money: LeadMoney | null): string | undefined =>
  money === null ? undefined : `최소 ${won(money.leastKrw)}입니다. 더 내면 신청기업의 부담이 줄어듭니다.`;
