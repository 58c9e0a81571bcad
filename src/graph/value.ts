import type { Content, Limit, Value } from './concept.ts';
import type { Graph } from './graph.ts';
import { textIn } from './name.ts';
import type { Criterion, Language } from './vocabulary.ts';

type Lexicon = Pick<Graph, 'vocabulary'>;

/** A value in words: `default 30 s`, `Near real time`, `1 to 20 s`. */
export function valueText(graph: Lexicon, value: Value, language: Language): string {
  const text = contentText(graph, value.content, value.criterion, language);
  if (value.limit === undefined || value.content.kind !== 'quantity') return text;
  return limitWords[value.limit](text, language.startsWith('ko'));
}

/** What a value says, without its limit. An option or unit that the vocabulary lacks is shown by its id. */
export function contentText(graph: Lexicon, content: Content, criterion: string, language: Language): string {
  switch (content.kind) {
    case 'text':
      return textIn(graph, content.text, language);
    case 'choice':
      return optionText(graph, graph.vocabulary.criteria.get(criterion), content.option, language);
    case 'quantity':
      return quantityText(graph, content, language);
  }
}

/** Do two values say the same, whatever the wording: equal amounts in any unit, the same option, the same text? */
export function sameValue(graph: Lexicon, a: Value, b: Value): boolean {
  return a.limit === b.limit && sameContent(graph, a.content, b.content);
}

export function sameContent(graph: Lexicon, a: Content, b: Content): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    return (
      dimension(graph, a.unit) === dimension(graph, b.unit) &&
      close(inBase(graph, a.amount, a.unit), inBase(graph, b.amount, b.unit)) &&
      close(inBase(graph, a.to ?? a.amount, a.unit), inBase(graph, b.to ?? b.amount, b.unit))
    );
  }
  if (a.kind === 'choice' && b.kind === 'choice') return a.option === b.option;
  if (a.kind === 'text' && b.kind === 'text') {
    return graph.vocabulary.languages.every(
      (language) => textIn(graph, a.text, language) === textIn(graph, b.text, language),
    );
  }
  return false;
}

const limitWords: Readonly<Record<Limit, (text: string, korean: boolean) => string>> = {
  default: (text, korean) => (korean ? `기본 ${text}` : `${text} by default`),
  minimum: (text, korean) => (korean ? `최소 ${text}` : `at least ${text}`),
  maximum: (text, korean) => (korean ? `최대 ${text}` : `at most ${text}`),
  quota: (text, korean) => (korean ? `${text}(상향 요청 가능)` : `${text} (adjustable quota)`),
};

function optionText(graph: Lexicon, criterion: Criterion | undefined, option: string, language: Language): string {
  const scale = criterion?.scale;
  const known = scale?.kind === 'choice' ? scale.options.find(({ id }) => id === option) : undefined;
  return known === undefined ? option : textIn(graph, known.names, language);
}

function quantityText(graph: Lexicon, content: Content & { kind: 'quantity' }, language: Language): string {
  const format = numbersIn(language);
  const from = format.format(content.amount);
  const amount = content.to === undefined ? from : `${from}–${format.format(content.to)}`;
  const unit = graph.vocabulary.units.get(content.unit);
  const words =
    unit === undefined
      ? content.unit
      : textIn(
          graph,
          content.amount === 1 && content.to === undefined ? (unit.one ?? unit.names) : unit.names,
          language,
        );
  if (words.includes('{n}')) return words.replace('{n}', amount);
  const joint = /^[\p{Script=Hangul}]/u.test(words) ? '' : ' ';
  return `${amount}${joint}${words}`;
}

/** Making a format takes longer than a hundred uses of it. */
function numbersIn(language: Language): Intl.NumberFormat {
  const known = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  formats.set(language, known);
  return known;
}

const formats = new Map<Language, Intl.NumberFormat>();

function inBase(graph: Lexicon, amount: number, unit: string): number {
  return amount * (graph.vocabulary.units.get(unit)?.factor ?? 1);
}

function dimension(graph: Lexicon, unit: string): string {
  return graph.vocabulary.units.get(unit)?.dimension ?? unit;
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
