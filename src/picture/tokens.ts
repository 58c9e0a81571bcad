import { hexOf, standingOut } from './oklch.ts';

export type Theme = 'light' | 'dark';

/** The colours of a theme that belong to no category and no family. */
export interface Ground {
  /** What the map lies on. */
  readonly paper: string;
  /** Names of concepts. */
  readonly ink: string;
  /** Counts and other quiet text. */
  readonly quiet: string;
  /** What is selected or pointed at. */
  readonly accent: string;
}

/** The colours of a category or a family, from its hue. */
export interface Tint {
  /** Marks and lines: at least 3:1 on the paper and on every region. */
  readonly mark: string;
  /** Text: at least 4.5:1 on the paper and on every region. */
  readonly text: string;
  /** The ground of a region. */
  readonly fill: string;
  /** The coast of a region: decoration, its ground and its title say the same. */
  readonly coast: string;
}

/** How a picture is coloured: by a theme, or in the few colours that a reader's system forces on all pages. */
export type Palette = Theme | Ground;

/** Colours that belong to no hue. */
export function groundOf(palette: Palette): Ground {
  return palette === 'light' ? lightGround : palette === 'dark' ? darkGround : palette;
}

/** Colours of a hue; the same object each time. Where colours are forced, every hue looks alike. */
export function tintOf(hue: number, palette: Palette): Tint {
  return typeof palette === 'string' ? themedTint(hue, palette) : plainTint(palette);
}

function plainTint(ground: Ground): Tint {
  let tint = plainTints.get(ground);
  if (tint === undefined)
    plainTints.set(ground, (tint = { mark: ground.ink, text: ground.ink, fill: ground.paper, coast: ground.ink }));
  return tint;
}

const plainTints = new WeakMap<Ground, Tint>();

function themedTint(hue: number, theme: Theme): Tint {
  const key = `${theme} ${hue}`;
  let tint = tints.get(key);
  if (tint === undefined) tints.set(key, (tint = makeTint(hue, theme)));
  return tint;
}

const lightGround: Ground = {
  paper: '#f7f5f0',
  ink: '#1c2430',
  quiet: '#545e6c',
  accent: '#1f5aa8',
};

const darkGround: Ground = {
  paper: '#12161c',
  ink: '#e9ecf1',
  quiet: '#a5afbd',
  accent: '#8ab8f5',
};

const tints = new Map<string, Tint>();

function makeTint(hue: number, theme: Theme): Tint {
  const dark = theme === 'dark';
  const fill = fillOf(hue, theme);
  // The grounds that a mark of this hue may lie on: any region's, as edges run across all of them.
  const grounds = [groundOf(theme).paper, ...everyHue.map((one) => fillOf(one, theme))];
  return {
    mark: standingOut(
      { l: dark ? 0.74 : 0.6, c: dark ? 0.135 : 0.165, h: hue },
      grounds,
      3.05,
      dark ? 'light' : 'dark',
    ),
    text: standingOut({ l: dark ? 0.79 : 0.47, c: dark ? 0.1 : 0.13, h: hue }, grounds, 4.6, dark ? 'light' : 'dark'),
    fill,
    coast: hexOf(dark ? { l: 0.33, c: 0.055, h: hue } : { l: 0.88, c: 0.045, h: hue }),
  };
}

function fillOf(hue: number, theme: Theme): string {
  return hexOf(theme === 'dark' ? { l: 0.235, c: 0.026, h: hue } : { l: 0.976, c: 0.016, h: hue });
}

const everyHue: readonly number[] = Array.from({ length: 24 }, (_, index) => index * 15);
