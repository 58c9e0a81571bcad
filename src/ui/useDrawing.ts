import { useEffect, useState } from 'react';
import type { Plate } from '../picture/plate.ts';
import type { Scene } from '../view/scene-parts.ts';

/** A plate in pixels, as a PNG; undefined where the browser cannot draw one of that size. */
export async function pngOf(plate: Plate, scene: Scene, scale: number): Promise<Blob | undefined> {
  const { drawPlate } = await import('../canvas/plate-canvas.ts');
  const canvas = await drawPlate(plate, scene, scale);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

/** The address of a small drawing of a plate, for as long as it is shown. */
export function useDrawing(plate: Plate | undefined, scene: Scene | undefined, width: number): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (plate === undefined || scene === undefined) return;
    let made: string | undefined;
    let gone = false;
    const draw = async (): Promise<void> => {
      const blob = await pngOf(plate, scene, Math.min(2, width / plate.width));
      if (gone || blob === undefined) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    };
    void draw().catch(() => undefined);
    return () => {
      gone = true;
      if (made !== undefined) URL.revokeObjectURL(made);
    };
  }, [plate, scene, width]);
  return address;
}
