import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { openingAlertKo } from '../../i18n/opening-alert-words.ts';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { askForOpening } from './api/ask-for-opening.ts';

const LONGEST_ADDRESS = 254;

/** Asks for a mail address, and says what comes next. */
export function OpeningAlertForm({
  noticeId,
  type,
  words,
}: {
  noticeId: string;
  type: string;
  words: typeof openingAlertKo;
}) {
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => askForOpening({ email: email.trim(), noticeId, type }) });
  return (
    <form
      className="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate();
      }}
    >
      <p className="small">{words.lead}</p>
      <TextField
        label={words.email}
        type="email"
        autoComplete="email"
        maxLength={LONGEST_ADDRESS}
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <p>
        <Button look="secondary" type="submit" busy={ask.isPending} busyText={words.busy}>
          {words.send}
        </Button>
      </p>
      <p className="small" role="status">
        {ask.isSuccess ? words.sent : ''}
      </p>
      <ProblemBanner error={ask.error} />
    </form>
  );
}
