/**
 * Columns of whole numbers as text of a fixed number of letters each: half of what digits and commas take, and it
 * compresses better. The first letter says how many letters a number has.
 */

/** Printable ASCII that JSON does not escape. */
const letters = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (one) => !'"\\'.includes(one),
);
const base = letters.length;
/** By code point; NaN for what is none of the letters. */
const valueOf = Array.from({ length: 128 }, (_, point) => {
  const value = letters.indexOf(String.fromCharCode(point));
  return value < 0 ? Number.NaN : value;
});

/** Whole numbers from 0. */
export function pack(numbers: readonly number[]): string {
  const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
  let width = 1;
  while (base ** width <= largest) width++;
  return width + numbers.map((number) => word(number, width)).join('');
}

/** The numbers again; undefined for what `pack` did not make. */
export function unpack(text: string): readonly number[] | undefined {
  const width = Number(text[0]);
  if (!(width >= 1 && width <= 6) || (text.length - 1) % width !== 0) return undefined;
  const numbers: number[] = [];
  for (let at = 1; at < text.length; at += width) {
    let number = 0;
    for (let digit = at; digit < at + width; digit++)
      number = number * base + (valueOf[text.charCodeAt(digit)] ?? Number.NaN);
    if (Number.isNaN(number)) return undefined;
    numbers.push(number);
  }
  return numbers;
}

function word(number: number, width: number): string {
  let text = '';
  for (let left = number, digit = 0; digit < width; digit++, left = Math.floor(left / base)) {
    text = (letters[left % base] ?? ' ') + text;
  }
  return text;
}
