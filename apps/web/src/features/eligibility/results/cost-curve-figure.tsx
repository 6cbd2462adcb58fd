import type { EligibilityInput } from '@subsidy/rules';
import { costCurveOf, type CostCurve } from '@subsidy/rules/check';
import { useMemo } from 'react';
import { Fold } from '../../../ui/fold.tsx';
import { useCheckWording } from '../check-wording.ts';
import { useResultWords } from './result-words.ts';
import type { Way } from './ways.ts';
import './cost-curve-figure.css';

const WIDTH = 360;
const HEIGHT = 200;
const LEFT = 8;
const RIGHT = 352;
const TOP = 24;
const BOTTOM = 176;

type Point = CostCurve['points'][number];

/** 총사업비와 자부담: own cash and support as the cost grows, with the point from which the support grows no more. */
export function CostCurveFigure({ way, input, now }: { way: Way; input: EligibilityInput; now: number }) {
  const { words, wonInWords } = useCheckWording();
  const { curve: said } = words.guide;
  const day = Math.floor(now / 3_600_000) * 3_600_000;
  const curve = useMemo(
    () => costCurveOf(way.notice, way.type, input, new Date(day)),
    [way.notice, way.type, input, day],
  );
  if (curve === null || way.standing === 'not-meant') return null;
  const { turn } = curve;
  const asked = input.project.totalCostKrw ?? null;
  return (
    <section className="stack-tight" aria-labelledby="cost-curve">
      <h3 className="group-title" id="cost-curve">
        {said.title}
      </h3>
      <p>{said.lead(wonInWords(turn.totalCostKrw), wonInWords(turn.supportKrw))}</p>
      <p className="row small curve-key" aria-hidden="true">
        <span>{said.support}</span>
        <span className="curve-key-cash">{said.cash}</span>
      </p>
      <Lines curve={curve} askedKrw={asked} />
      <Fold summary={said.table}>{() => <CurveTable curve={curve} />}</Fold>
    </section>
  );
}

function Lines({ curve: { points, turn }, askedKrw }: { curve: CostCurve; askedKrw: number | null }) {
  const { words, wonInWords } = useCheckWording();
  const { curve: said } = words.guide;
  const mostCost = Math.max(...points.map(({ totalCostKrw }) => totalCostKrw));
  const mostKrw = Math.max(...points.flatMap(({ supportKrw, ownCashKrw }) => [supportKrw, ownCashKrw]));
  const x = (krw: number): number => LEFT + (krw / mostCost) * (RIGHT - LEFT);
  const y = (krw: number): number => BOTTOM - (krw / mostKrw) * (BOTTOM - TOP);
  const line = (amount: (point: Point) => number): string =>
    [`${String(x(0))},${String(y(0))}`]
      .concat(points.map((point) => `${String(x(point.totalCostKrw))},${String(y(amount(point)))}`))
      .join(' ');
  const turnX = x(turn.totalCostKrw);
  return (
    <svg
      className="curve"
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      role="img"
      aria-label={said.lead(wonInWords(turn.totalCostKrw), wonInWords(turn.supportKrw))}
    >
      <line className="curve-axis" x1={LEFT} x2={RIGHT} y1={BOTTOM} y2={BOTTOM} />
      <line className="curve-turn" x1={turnX} x2={turnX} y1={TOP} y2={BOTTOM} />
      <polyline className="curve-support" points={line(({ supportKrw }) => supportKrw)} />
      <polyline className="curve-cash" points={line(({ ownCashKrw }) => ownCashKrw)} />
      <circle className="curve-dot" cx={turnX} cy={y(turn.supportKrw)} r="4" />
      <text x={turnX} y={TOP - 8} textAnchor="middle">
        {said.turn}
      </text>
      <text x={turnX} y={HEIGHT - 6} textAnchor="middle">
        {wonInWords(turn.totalCostKrw)}
      </text>
      {askedKrw !== null && askedKrw !== turn.totalCostKrw && askedKrw <= mostCost && (
        <path className="curve-here" d={`M${String(x(askedKrw))} ${String(BOTTOM)} l-5 8 h10 z`}>
          <title>{said.here}</title>
        </path>
      )}
    </svg>
  );
}

function CurveTable({ curve: { points, turn } }: { curve: CostCurve }) {
  const { exact } = useResultWords();
  const { curve: said } = useCheckWording().words.guide;
  const rows = [...points.filter(({ totalCostKrw }) => totalCostKrw !== turn.totalCostKrw), turn].sort(
    (a, b) => a.totalCostKrw - b.totalCostKrw,
  );
  return (
    <div className="table-frame">
      <table>
        <caption className="visually-hidden">{said.title}</caption>
        <thead>
          <tr>
            <th scope="col">{said.cost}</th>
            <th scope="col">{said.support}</th>
            <th scope="col">{said.cash}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((point) => (
            <tr key={point.totalCostKrw}>
              <th scope="row" className="number">
                {exact(point.totalCostKrw)}
                {point === turn && <span className="small"> ({said.turn})</span>}
              </th>
              <td className="cell-right number">{exact(point.supportKrw)}</td>
              <td className="cell-right number">{exact(point.ownCashKrw)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
