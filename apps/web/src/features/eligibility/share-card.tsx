import type { FieldValues } from '@subsidy/rules';
import type { SaidThen } from '@subsidy/rules/check';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { lateModule } from '../../ui/late-module.ts';
import { TextField } from '../../ui/text-field.tsx';
import { fragmentOf } from './check-link.ts';
import { useCheckWording } from './check-wording.ts';
import type { BestWay } from './verdict-card.tsx';
import './share-card.css';

/** Drawn in the browser; comes when a link is first made. */
const codes = lateModule(() => import('qrcode-generator'));
/** Light modules around a code, as readers need them. */
const QUIET = 4;
const ANY_SIZE = 0;

const saidOf = ({ way, verdict }: BestWay): SaidThen => ({
  noticeId: way.notice.id,
  noticeVersion: way.notice.version,
  type: way.type,
  state: verdict.state,
  toConfirm: verdict.toConfirm,
  supportKrw: way.supportKrw,
});

/** 휴대전화나 상담사에게 보내기: a link and a QR code that carry the answers themselves. */
export function ShareCard({
  answers,
  best,
  now,
}: {
  answers: FieldValues;
  best: BestWay | null;
  now: number;
}) {
  const { share } = useCheckWording().words.guide;
  const [link, setLink] = useState<{ answers: FieldValues; address: string } | null>(null);
  const [copied, setCopied] = useState(false);
  // Other answers have another link.
  const address = link !== null && link.answers === answers ? link.address : null;
  const make = (): void => {
    const said = best === null ? null : saidOf(best);
    setCopied(false);
    setLink({ answers, address: `${location.origin}/check${fragmentOf(answers, said, now)}` });
    void codes.load();
  };
  return (
    <div className="no-print">
      <Card title={share.title} level={3} tone="surface">
        <div className="stack-tight">
          <p className="small">{share.lead}</p>
          {address === null ? (
            <p>
              <Button look="secondary" onClick={make}>
                {share.make}
              </Button>
            </p>
          ) : (
            <>
              <TextField label={share.link} required={false} readOnly value={address} />
              <p>
                <Button
                  look="secondary"
                  onClick={() => {
                    void navigator.clipboard.writeText(address).then(() => setCopied(true));
                  }}
                >
                  {share.copy}
                </Button>
              </p>
              <QrCode text={address} label={share.qr} />
            </>
          )}
          <p className="small" role="status">
            {copied ? share.copied : ''}
          </p>
        </div>
      </Card>
    </div>
  );
}

function QrCode({ text, label }: { text: string; label: string }) {
  const code = codes.useModule();
  if (code === null) return null;
  const drawn = code.default(ANY_SIZE, 'L');
  drawn.addData(text, 'Byte');
  drawn.make();
  const count = drawn.getModuleCount();
  const side = Array.from({ length: count }, (_, index) => index);
  const path = side
    .flatMap((row) =>
      side.filter((column) => drawn.isDark(row, column)).map((column) => [column, row] as const),
    )
    .map(([column, row]) => `M${String(column + QUIET)} ${String(row + QUIET)}h1v1h-1z`)
    .join('');
  const size = String(count + 2 * QUIET);
  return (
    <svg
      className="check-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
