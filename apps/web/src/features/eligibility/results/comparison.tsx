import type { FieldValues } from '@subsidy/rules';
import { Button } from '../../../ui/button.tsx';
import { Facts } from '../../../ui/card.tsx';
import { CopyTable } from '../../../ui/copy-table.tsx';
import { useWide } from '../../../ui/use-wide.ts';
import { useCheckWording } from '../check-wording.ts';
import { comparisonRows, type ComparisonRow } from './comparison-rows.ts';
import { useResultWords } from './result-words.ts';
import { wayTitle } from './way-texts.ts';
import type { Way } from './ways.ts';
import './results.css';
import './comparison.css';

/** 나란히 비교 of the chosen cards: a table where there is room, one after another on a phone. */
export function Comparison({
  ways,
  answers,
  onClear,
}: {
  ways: readonly Way[];
  answers: FieldValues;
  onClear: () => void;
}) {
  const words = useResultWords();
  const wording = useCheckWording();
  const wide = useWide();
  const { comparison } = words;
  const titles = ways.map((way) => wayTitle(way, words, wording));
  const rows = comparisonRows(ways, answers, words, wording);
  return (
    <section className="stack-tight" id="comparison" tabIndex={-1} aria-labelledby="comparison-title">
      <h3 className="group-title" id="comparison-title">
        {comparison.title}
      </h3>
      <p className="muted small" role="status">
        {ways.length === 0 ? comparison.hint : comparison.chosen(ways.length)}
      </p>
      {ways.length > 0 && (
        <>
          {wide ? (
            <ComparisonTable titles={titles} rows={rows} />
          ) : (
            titles.map((title, place) => (
              <section key={title} className="card stack-tight" aria-label={title}>
                <h4 className="decision-title">{title}</h4>
                <Facts
                  items={rows.map(({ key, label, texts }) => ({
                    key,
                    name: label,
                    value: texts[place] ?? '',
                  }))}
                />
              </section>
            ))
          )}
          <div className="row no-print">
            <CopyTable
              rows={() => [
                [comparison.item, ...titles],
                ...rows.map(({ label, texts }) => [label, ...texts]),
              ]}
            />
            <Button look="quiet" size="small" onClick={onClear}>
              {comparison.clear}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function ComparisonTable({ titles, rows }: { titles: readonly string[]; rows: readonly ComparisonRow[] }) {
  const { comparison } = useResultWords();
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={comparison.title}>
      <table className="table comparison-table">
        <thead>
          <tr>
            <th scope="col">{comparison.item}</th>
            {titles.map((title, place) => (
              <th scope="col" key={`${String(place)} ${title}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, texts }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {texts.map((text, place) => (
                <td key={`${key} ${String(place)}`}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
