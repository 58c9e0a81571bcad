/**
 * A picture of few colours as a small PNG: a palette of at most 256, one byte a pixel. Flat drawings have some dozens of
 * colours, and shades of them along edges; what the palette does not hold becomes the nearest that it does.
 * PNG: Portable Network Graphics Specification (Third Edition), W3C 2025.
 */
import { crc32, deflateSync } from 'node:zlib';

/** Colours are told apart by their upper bits: shades nearer than that look the same. */
const bits = 5;

/**
 * @param {Uint8Array} pixels opaque, four bytes each: red, green, blue, alpha
 * @param {{ width: number, height: number }} size
 */
export function paletted(pixels, { width, height }) {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const counts = countsOf(colours);
  const palette = chosen(counts);
  const index = nearest([...counts.keys()], palette);
  const rows = Buffer.alloc((width + 1) * height);
  let [last, its] = [-1, 0];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 1; x <= width; x++, at++) {
      const colour = colours[at];
      if (colour !== last) [last, its] = [colour, index.get(colour)];
      rows[y * (width + 1) + x] = its;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, of a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(rgb))),
    chunk('IDAT', packed(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The last tenth takes nine times as long: only where it counts. */
function packed(rows) {
  const quick = deflateSync(rows, { level: 6 });
  return quick.length < 50_000 ? quick : deflateSync(rows, { level: 9 });
}

/** How often each colour comes; a drawing has long runs of one. */
function countsOf(colours) {
  const counts = new Map();
  let start = 0;
  for (let at = 1; at <= colours.length; at++) {
    if (at < colours.length && colours[at] === colours[start]) continue;
    counts.set(colours[start], (counts.get(colours[start]) ?? 0) + at - start);
    start = at;
  }
  return counts;
}

/** Of each group of like colours the most frequent one; the 256 groups that cover most. */
function chosen(counts) {
  const groups = new Map();
  const shift = 8 - bits;
  for (const [key, count] of counts) {
    const [r, g, b] = rgb(key);
    const group = ((r >> shift) << 16) | ((g >> shift) << 8) | (b >> shift);
    const held = groups.get(group);
    if (held === undefined) groups.set(group, { key, most: count, all: count });
    else {
      held.all += count;
      if (count > held.most) Object.assign(held, { key, most: count });
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.all - a.all || a.key - b.key)
    .slice(0, 256)
    .map(({ key }) => key);
}

function nearest(keys, palette) {
  const found = new Map(palette.map((key, at) => [key, at]));
  const colours = palette.map(rgb);
  for (const key of keys) {
    if (found.has(key)) continue;
    const [r, g, b] = rgb(key);
    let [best, least] = [0, Infinity];
    colours.forEach(([pr, pg, pb], at) => {
      const distance = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2;
      if (distance < least) [best, least] = [at, distance];
    });
    found.set(key, best);
  }
  return found;
}

/** Of four bytes read as one number on a machine that stores the lowest first, as all that Node runs on do. */
function rgb(key) {
  return [key & 255, (key >> 8) & 255, (key >> 16) & 255];
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
