import { useNow } from '../api/now.ts';
import { instant, timeLeft } from './format.ts';
import { ko } from '../i18n/ko.ts';
import { Icon } from './icon.tsx';

const SOON_MS = 3 * 24 * 60 * 60 * 1000;

/** "3일 4시간 남음", by the server's clock; says so when it has passed. */
export function Countdown({ until, passed = '마감되었습니다' }: { until: string; passed?: string }) {
  const now = useNow();
  const left = timeLeft(until, now);
  const soon = new Date(until).getTime() - now < SOON_MS;
  return (
    <span
      className={left === null ? 'countdown countdown-over' : soon ? 'countdown countdown-soon' : 'countdown'}
    >
      <Icon name="clock" />
      {left === null ? passed : `${left} 남음`}
    </span>
  );
}

/** A deadline with its zone and what is left of it. */
export function Deadline({ at, passed }: { at: string; passed?: string }) {
  return (
    <span className="deadline">
      <span className="no-wrap">
        {instant(at)} <span className="muted small">({ko.koreanTime})</span>
      </span>{' '}
      <Countdown until={at} {...(passed === undefined ? {} : { passed })} />
    </span>
  );
}
