import type { Camera } from '../picture/camera.ts';

/** The inline picture that stands in a container before the canvas does. */
export function standingPicture(element: HTMLElement): SVGSVGElement | undefined {
  return element.querySelector<SVGSVGElement>('svg[data-picture]') ?? undefined;
}

/** The camera under which the canvas shows everything where the picture shows it. */
export function cameraOfPicture(picture: SVGSVGElement, element: HTMLElement): Camera | undefined {
  const matrix = picture.getScreenCTM();
  if (matrix === null || !(matrix.a > 0)) return undefined;
  const { left, top } = element.getBoundingClientRect();
  return { zoom: matrix.a, x: matrix.e - left, y: matrix.f - top };
}
