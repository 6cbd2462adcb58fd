import type { AnchorComparisonView } from '@subsidy/contract';
import { useForm } from 'react-hook-form';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAnchorComparison } from './api/compare-anchor.ts';

const SAID: Readonly<
  Record<AnchorComparisonView['found'], { tone: 'success' | 'danger'; title: string; text: string }>
> = {
  same: {
    tone: 'success',
    title: '보관한 지문과 같습니다',
    text: '그날까지의 기록은 다시 쓰이지 않았습니다.',
  },
  'another-hash': {
    tone: 'danger',
    title: '보관한 지문과 다릅니다',
    text: '옮겨 적은 값을 한 번 더 확인해 주세요. 그래도 다르면 그날까지의 기록이 다시 쓰인 것입니다. 데이터베이스를 그대로 보존하고 시스템 관리자에게 알리세요.',
  },
  'no-such-checkpoint': {
    tone: 'danger',
    title: '그 번호의 확인점이 없습니다',
    text: '번호를 한 번 더 확인해 주세요. 맞다면 확인점이 지워진 것입니다. 데이터베이스를 그대로 보존하고 시스템 관리자에게 알리세요.',
  },
};

/** 기준점 대조: number and hash of a mail or a print. */
export function AnchorComparison() {
  const comparison = useAnchorComparison();
  const form = useForm({ defaultValues: { number: '', hash: '' } });
  const { errors } = form.formState;
  const said = comparison.data && SAID[comparison.data.found];
  return (
    <form
      className="stack"
      noValidate
      aria-labelledby="anchor-comparison"
      onSubmit={(event) =>
        void form.handleSubmit(({ number, hash }) =>
          comparison.mutate({ number: number.trim(), hash: hash.replace(/\s/g, '') }),
        )(event)
      }
    >
      <h3 id="anchor-comparison">보관한 기준점 대조하기</h3>
      <ProblemBanner error={comparison.error} />
      {said && (
        <Banner tone={said.tone} live title={said.title}>
          {said.text}
        </Banner>
      )}
      <TextField
        id="anchor-number"
        label="확인점 번호"
        width="short"
        inputMode="numeric"
        error={errors.number?.message}
        {...form.register('number', {
          required: '확인점 번호를 입력해 주세요.',
          pattern: { value: /^\s*\d{1,15}\s*$/, message: '번호는 숫자입니다.' },
        })}
      />
      <TextField
        id="anchor-hash"
        label="지문 (SHA-256)"
        hint="메일이나 인쇄물에 적힌 64자리를 그대로 넣으세요. 빈칸은 괜찮습니다."
        error={errors.hash?.message}
        {...form.register('hash', {
          required: '지문을 입력해 주세요.',
          validate: (value) =>
            /^[\da-fA-F]{64}$/.test(value.replace(/\s/g, '')) ||
            '지문은 0~9, a~f로 된 64자리입니다. 빠진 글자가 없는지 확인해 주세요.',
        })}
      />
      <div className="form-actions">
        <Button type="submit" look="secondary" busy={comparison.isPending}>
          대조하기
        </Button>
      </div>
    </form>
  );
}
