import type { Shape } from '../graph/vocabulary.ts';

/**
 * The outline of a kind's mark within a circle of radius 1, clockwise from the top; undefined for the round ones.
 * All have about the area of the disc, so that none looks heavier than another.
 */
export function outlineOf(shape: Shape): readonly (readonly [number, number])[] | undefined {
  switch (shape) {
    case 'disc':
    case 'ring':
      return undefined;
    case 'square':
      return [
        [-0.87, -0.87],
        [0.87, -0.87],
        [0.87, 0.87],
        [-0.87, 0.87],
      ];
    case 'diamond':
      return [
        [0, -1.22],
        [1.22, 0],
        [0, 1.22],
        [-1.22, 0],
      ];
    case 'triangle':
      return [
        [0, -1.2],
        [1.16, 0.86],
        [-1.16, 0.86],
      ];
    case 'hexagon':
      return polygon(6, 1.1, 30);
    case 'pentagon':
      return polygon(5, 1.14, 0);
    case 'pill':
      return pill();
    case 'cross':
      return cross(1.08, 0.4);
  }
}

/** A ring is a disc with a hole of this share of its radius. */
export const ringHole = 0.5;

function polygon(corners: number, radius: number, turn: number): readonly (readonly [number, number])[] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = ((index * 360) / corners + turn - 90) * (Math.PI / 180);
    return [round(radius * Math.cos(angle)), round(radius * Math.sin(angle))] as const;
  });
}

function pill(): readonly (readonly [number, number])[] {
  const [half, end] = [0.62, 0.68];
  const right = [-90, -54, -18, 18, 54, 90].map((degrees) => turned(half, end, degrees));
  const left = [90, 126, 162, 198, 234, 270].map((degrees) => turned(-half, end, degrees));
  return [...right, ...left];
}

function turned(x: number, radius: number, degrees: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [round(x + radius * Math.cos(angle)), round(radius * Math.sin(angle))];
}

function cross(reach: number, half: number): readonly (readonly [number, number])[] {
  return [
    [-half, -reach],
    [half, -reach],
    [half, -half],
    [reach, -half],
    [reach, half],
    [half, half],
    [half, reach],
    [-half, reach],
    [-half, half],
    [-reach, half],
    [-reach, -half],
    [-half, -half],
  ];
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}
