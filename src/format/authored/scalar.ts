/**
 * The smallest parts of what authors write. YAML is read without guessing types (`no`, `1.0` and `2024-02` stay
 * what they are), so numbers and flags are read here, where the schema wants them.
 */
import * as v from 'valibot';

const idRule = 'is no id; use small letters, digits and single hyphens, at most 40 letters';

/** A comparison's slug may say `vs`; every other id may not. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idRule), v.maxLength(40, idRule));

export const id = v.pipe(
  slug,
  v.regex(/^(?!(?:.*-)?vs(?:-|$))/, "holds the word 'vs', which addresses keep for comparisons; choose another id"),
);

export const unitId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'is no unit id; use letters, digits and single hyphens'),
);

export const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no language tag; write one such as en or ko'),
);

export const words = v.pipe(
  v.string(),
  v.nonEmpty('is empty; write it or leave the key out'),
  v.regex(/^\S(?:[^]*\S)?$/u, 'has spaces around it; take them away'),
  v.regex(
    /^[^\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/u,
    'holds an invisible control character; take it away',
  ),
);

/** The same text in every language of the graph; that none is missing is a rule of its own. */
export const text = v.record(languageTag, words);

/** What people type, by language. */
export const wordLists = v.record(languageTag, v.array(words));

export const number = v.pipe(
  v.string(),
  v.regex(/^-?\d+(\.\d+)?$/, 'is no number; write digits, such as 256 or 0.5'),
  v.transform(Number),
);

const widths = { '1': 1, '2': 2, '3': 3 } as const;

export const lineWidth = v.pipe(
  v.picklist(['1', '2', '3']),
  v.transform((written) => widths[written]),
);

export const flag = v.pipe(
  v.picklist(['true', 'false'], 'is neither true nor false; write one of them'),
  v.transform((written) => written === 'true'),
);

export const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'is no month; write it as 2026-11'));

/** As exact as it is known: a year, a month or a day. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/, 'is no date; write 2024, 2024-02 or 2024-02-09'),
  v.check(isCalendarDay, 'is no day of the calendar; write 2024, 2024-02 or 2024-02-09'),
);

export const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s/]+\/\S*$|^https?:\/\/[^\s/]+$/, 'is no web address; write it with https://'),
);

function isCalendarDay(written: string): boolean {
  const [year = 0, month = 1, day] = written.split('-').map(Number);
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}
