import { dayInWords, type FieldValues } from '@subsidy/rules';
import { verdictOf } from '@subsidy/rules/check';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { carriesCheck, checkIn, type CarriedCheck } from './check-link.ts';
import { useCheckWording } from './check-wording.ts';
import type { Way } from './results/ways.ts';

/** What a link brought: a check, or nothing that could be read. */
type Opened = { check: CarriedCheck } | 'broken' | null;

/** Opens a check that the address carries: once, in the place of the answers that were there, and out of the address again. */
export function useOpenedLink(replace: (answers: FieldValues) => void): Opened {
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const [seen, setSeen] = useState<{ hash: string; opened: Opened }>({ hash: '', opened: null });
  if (carriesCheck(hash) && seen.hash !== hash) {
    const check = checkIn(hash);
    setSeen({ hash, opened: check === null ? 'broken' : { check } });
  }
  const { opened } = seen;
  const done = useRef('');
  useEffect(() => {
    // The address may change later than the answers: each link is taken once.
    if (!carriesCheck(hash) || done.current === hash) return;
    done.current = hash;
    const check = checkIn(hash);
    if (check !== null) replace(check.answers);
    void navigate({ search, hash: '' }, { replace: true });
  }, [hash, search, navigate, replace]);
  return opened;
}

/** Says that a link was opened, and what is different from what was said when it was made: it is always decided again. */
export function OpenedLink({
  opened,
  ways,
  onTakeBack,
}: {
  opened: Opened;
  ways: readonly Way[];
  onTakeBack: (() => void) | null;
}) {
  const { share } = useCheckWording().words.guide;
  if (opened === null) return null;
  if (opened === 'broken') {
    return (
      <Banner tone="warning" live>
        {share.broken}
      </Banner>
    );
  }
  return (
    <Banner
      tone="information"
      live
      actions={
        onTakeBack === null ? undefined : (
          <Button look="secondary" size="small" onClick={onTakeBack}>
            {share.before}
          </Button>
        )
      }
    >
      <p>{share.opened(dayInWords(opened.check.madeOn))}</p>
      <Differences check={opened.check} ways={ways} />
    </Banner>
  );
}

function Differences({ check: { said }, ways }: { check: CarriedCheck; ways: readonly Way[] }) {
  const wording = useCheckWording();
  const { share } = wording.words.guide;
  if (said === null) return null;
  const way = ways.find(({ notice, type }) => notice.id === said.noticeId && type === said.type);
  if (way === undefined) return <p>{share.gone}</p>;
  const now = verdictOf(way, way.findings);
  const [before, after] = [wording.verdict(said), wording.verdict(now)];
  const isSameMoney = way.supportKrw === said.supportKrw;
  const revised = way.notice.version !== said.noticeVersion && (
    <p>{share.revised(said.noticeVersion, way.notice.version)}</p>
  );
  if (before === after && isSameMoney) {
    return (
      <>
        {revised}
        <p>{share.same}</p>
      </>
    );
  }
  return (
    <>
      {revised}
      {before !== after && <p>{share.changed(before, after)}</p>}
      {!isSameMoney && (
        <p>{share.money(wording.wonInWords(said.supportKrw), wording.wonInWords(way.supportKrw))}</p>
      )}
    </>
  );
}
