import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../../api/session.ts';
import { useKeptMails } from '../../features/mails/api/list-mails.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { instantToSecond } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import './mails.page.css';

const ADDRESS = /(https?:\/\/\S+)/;

/** The mails that the sample portal keeps instead of sending. */
export function MailsPage() {
  const { data: user } = useSession();
  const [search, setSearch] = useSearchParams();
  const to = search.get('to') ?? user?.email ?? '';
  const [typed, setTyped] = useState(to);
  const mails = useKeptMails(to);
  return (
    <Page title="연습용 메일함" lead="연습용 포털은 메일을 실제로 보내지 않고 여기에 보관합니다.">
      <form
        className="row mail-filter"
        onSubmit={(event) => {
          event.preventDefault();
          setSearch(typed === '' ? {} : { to: typed });
        }}
      >
        <TextField
          label="받는 사람"
          type="email"
          required={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" look="secondary">
          찾기
        </Button>
      </form>
      <Loading query={mails}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title="아직 온 메일이 없습니다.">
              {to === '' ? '메일이 생기면 자동으로 나타납니다.' : `${to} 앞으로 온 메일이 없습니다.`}
            </EmptyState>
          ) : (
            <div className="stack">
              {items.map((mail) => (
                <Card key={mail.id} title={mail.subject}>
                  <p className="muted small">
                    {mail.to} · {instantToSecond(mail.createdAt)}
                  </p>
                  <p className="pre-wrap">
                    {mail.text.split(ADDRESS).map((part, index) =>
                      ADDRESS.test(part) ? (
                        <a key={index} href={part}>
                          {part}
                        </a>
                      ) : (
                        part
                      ),
                    )}
                  </p>
                </Card>
              ))}
            </div>
          )
        }
      </Loading>
    </Page>
  );
}
