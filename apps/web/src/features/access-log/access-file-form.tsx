import { cleanText } from '@subsidy/rules';
import { useForm } from 'react-hook-form';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { reasonOf } from '../../ui/text-rules.ts';
import { accessLogAddress } from './api/access-log-address.ts';
import type { AccessFilter } from './api/list-accesses.ts';

/** The rows that are shown, as a file; taking them out is itself recorded, with the reason. */
export function AccessFileForm({ filter }: { filter: AccessFilter }) {
  const form = useForm({ defaultValues: { reason: '' } });
  const send = form.handleSubmit(({ reason }) => {
    window.location.assign(accessLogAddress(filter, cleanText(reason)));
  });
  return (
    <form className="stack form-medium" noValidate onSubmit={(event) => void send(event)}>
      <TextField
        id="access-file-reason"
        label="내려받는 사유"
        hint="내려받은 사람과 사유도 접속기록에 남습니다."
        maxLength={500}
        error={form.formState.errors.reason?.message}
        {...form.register('reason', { validate: reasonOf('사유', { min: 5, max: 500 }) })}
      />
      <div className="form-actions">
        <Button type="submit" look="secondary">
          CSV로 내려받기
        </Button>
      </div>
    </form>
  );
}
