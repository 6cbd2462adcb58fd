import type { SelectionItemView } from '@subsidy/contract';
import { regionLabel } from '@subsidy/rules';
import { Button } from '../../ui/button.tsx';

/** Which rows are shown; null shows all. */
export interface Chip {
  by: 'region' | 'supplier' | 'result';
  value: string;
}

const MOST_CHIPS = 8;
const RESULTS = [
  { value: 'selected', label: '선정' },
  { value: 'reserve', label: '예비' },
  { value: 'not-selected', label: '미선정' },
] as const;

const valueOf = ({ regionCode, supplierName, result }: SelectionItemView, by: Chip['by']): string | null =>
  ({ region: regionCode, supplier: supplierName, result })[by];

/** Whether a row is of the chip. */
export const isOf = (item: SelectionItemView, chip: Chip | null): boolean =>
  chip === null || valueOf(item, chip.by) === chip.value;

/** The most frequent values first. */
function counted(items: readonly SelectionItemView[], by: Chip['by']): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = valueOf(item, by);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_CHIPS);
}

/** 결과, 지역, 공급기업 chips with how many rows each has. */
export function RankingChips({
  items,
  chip,
  onChip,
}: {
  items: readonly SelectionItemView[];
  chip: Chip | null;
  onChip: (chip: Chip | null) => void;
}) {
  const groups = [
    {
      by: 'result' as const,
      name: '결과',
      values: RESULTS.map(({ value, label }) => ({
        value,
        label,
        count: items.filter(({ result }) => result === value).length,
      })).filter(({ count }) => count > 0),
    },
    {
      by: 'region' as const,
      name: '지역',
      values: counted(items, 'region').map(([value, count]) => ({ value, label: regionLabel(value), count })),
    },
    {
      by: 'supplier' as const,
      name: '공급기업',
      values: counted(items, 'supplier').map(([value, count]) => ({ value, label: value, count })),
    },
  ];
  return (
    <div className="row">
      {groups.map(({ by, name, values }) => (
        <div key={by} className="row" role="group" aria-label={`${name}로 추리기`}>
          <span className="muted small">{name}</span>
          {values.map(({ value, label, count }) => {
            const isOn = chip?.by === by && chip.value === value;
            return (
              <Button
                key={value}
                look={isOn ? 'primary' : 'secondary'}
                size="small"
                aria-pressed={isOn}
                onClick={() => onChip(isOn ? null : { by, value })}
              >
                {label} {count}
              </Button>
            );
          })}
        </div>
      ))}
    </div>
  );
}
