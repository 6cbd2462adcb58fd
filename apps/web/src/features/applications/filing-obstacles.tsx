import { MissingList } from '../../ui/missing-list.tsx';
import type { Filing } from './filing.ts';

/** What is not saved and therefore keeps something from being handed in, each with the way to it. */
export function FilingObstacles({
  filing: { obstacles, attempt },
  placeOf,
  title = '저장되지 않은 것이 있어 아직 제출할 수 없습니다',
}: {
  filing: Pick<Filing<never>, 'obstacles' | 'attempt'>;
  /** Where a field stands; null on this page. */
  placeOf: (field: string) => string;
  title?: string;
}) {
  return (
    <MissingList
      title={title}
      attempt={attempt}
      items={obstacles.map(({ key, field, message }) => ({
        key,
        message,
        to: field === null ? null : placeOf(field),
      }))}
    />
  );
}
