import { useMemo, useState, type ReactNode } from 'react';
import type { ShareWords } from '../language/share-words.ts';
import { legendOf } from '../picture/legend.ts';
import { plateOf, type Plate } from '../picture/plate.ts';
import type { Theme } from '../picture/tokens.ts';
import type { Scene } from '../view/scene-parts.ts';
import { printPicture } from './print-picture.ts';
import { useRelata, useView } from './relata.tsx';
import { fileName, saveFile } from './save-file.ts';
import { pngOf, useDrawing } from './useDrawing.ts';
import type { Sharing } from './useSharing.ts';

const scales = [1, 2, 3, 4] as const;
/** Sharp on any screen in the width that the dialog has for it; pixels. */
const previewWidth = 1240;
const printScale = 3;

/** The picture as a file or on paper, with title, legend, address and date; shown before it is made. */
export function SharePicture({ sharing, words }: { readonly sharing: Sharing; readonly words: ShareWords }): ReactNode {
  const { title, theme, link, address, hand, now } = sharing;
  const { language } = useView();
  const core = useRelata((state) => state.core);
  const [scale, setScale] = useState<number>(2);
  const [said, setSaid] = useState('');
  const scene = sharing.scene();
  const plateIn = useMemo(() => {
    if (scene === undefined) return undefined;
    const { look, nodes, edges } = scene;
    const options = {
      title,
      detail: words.counts(nodes.length, edges.filter(({ from }) => from !== Infinity).length),
      address,
      date: now.toLocaleDateString(language, { dateStyle: 'long' }),
      legend: legendOf(core, scene),
      words: words.legendWords,
      ...(look === undefined || hand === undefined ? {} : { width: Math.round(hand.seen.width * hand.zoom) }),
    };
    return (light: Theme): Plate => plateOf(scene, { ...options, theme: light });
  }, [scene, core, title, words, language, address, hand, now]);
  const plate = useMemo(() => plateIn?.(theme), [plateIn, theme]);
  const preview = useDrawing(plate, scene, previewWidth);
  if (plate === undefined || scene === undefined || plateIn === undefined) return null;

  const save = async (kind: 'png' | 'svg'): Promise<void> => {
    setSaid(words.drawing);
    const name = fileName(link, kind);
    const made = await (kind === 'png' ? pngOf(plate, scene, scale) : svgFile(plate, scene, title)).catch(
      () => undefined,
    );
    if (made !== undefined) saveFile(name, made);
    setSaid(made === undefined ? words.notDrawn : words.saved(name));
  };
  const print = async (): Promise<void> => {
    const made = await pngOf(plateIn('light'), scene, printScale).catch(() => undefined);
    if (made === undefined) setSaid(words.notDrawn);
    else await printPicture(made, title);
  };
  return (
    <div className="share-picture">
      <figure className="share-preview">
        {preview === undefined ? <p>{words.drawing}</p> : <img src={preview} alt={`${words.preview}: ${title}`} />}
      </figure>
      <div className="share-row">
        <div className="segments" role="group" aria-label={words.scale}>
          {scales.map((one) => (
            <button key={one} type="button" aria-pressed={scale === one} onClick={() => setScale(one)}>
              {one}×
            </button>
          ))}
        </div>
        <p className="quiet">{words.pixels(Math.round(plate.width * scale), Math.round(plate.height * scale))}</p>
      </div>
      <div className="actions">
        <button type="button" className="button button-primary" onClick={() => void save('png')}>
          {words.savePng}
        </button>
        <button type="button" className="button" onClick={() => void save('svg')}>
          {words.saveSvg}
        </button>
        <button type="button" className="button" onClick={() => void print()}>
          {words.print}
        </button>
        <span role="status" className="outcome">
          {said}
        </span>
      </div>
    </div>
  );
}

async function svgFile(plate: Plate, scene: Scene, title: string): Promise<Blob> {
  const { plateSvg } = await import('../picture/plate-svg.ts');
  return new Blob([plateSvg(plate, scene, title)], { type: 'image/svg+xml' });
}
