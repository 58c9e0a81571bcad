/** A colour as OKLCH: lightness 0 to 1, chroma, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** As `#rrggbb`; chroma gives way until sRGB can show it. Matrices: Björn Ottosson, A perceptual color space, 2020. */
export function hexOf(colour: Oklch): string {
  let { c } = colour;
  let rgb = linearRgb({ ...colour, c });
  while (c > 0 && rgb.some((one) => one < -0.0005 || one > 1.0005)) {
    c = Math.max(0, c - 0.004);
    rgb = linearRgb({ ...colour, c });
  }
  return `#${rgb
    .map((one) =>
      Math.round(255 * encode(Math.min(1, Math.max(0, one))))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Contrast of two `#rrggbb`, 1 to 21, as WCAG 2 defines it. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour, made lighter or darker step by step until it stands out from every ground by a ratio. */
export function standingOut(
  colour: Oklch,
  grounds: readonly string[],
  ratio: number,
  towards: 'light' | 'dark',
): string {
  const step = towards === 'light' ? 0.005 : -0.005;
  for (let l = colour.l; l > 0 && l < 1; l += step) {
    const hex = hexOf({ ...colour, l });
    if (grounds.every((ground) => contrast(hex, ground) >= ratio)) return hex;
  }
  return towards === 'light' ? '#ffffff' : '#000000';
}

function linearRgb({ l, c, h }: Oklch): readonly [number, number, number] {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((one) => decode(one / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function encode(linear: number): number {
  return linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
}

function decode(encoded: number): number {
  return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
}
