import { useMemo, type ReactNode } from 'react';
import { encode } from 'uqr';

/** An address as a QR code: dark on light in every theme, since scanners want it so. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const { data, size } = useMemo(() => encode(text, { ecc: text.length > 300 ? 'L' : 'M', border: 2 }), [text]);
  const squares = data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={squares.join('')} />
    </svg>
  );
}
