import type { Text } from '../graph/vocabulary.ts';
import type { Excerpt } from './excerpt.ts';

/**
 * Turtle: concepts as `skos:Concept` with labels in every language, relation types as properties. A concept's IRI is the
 * address of its page, a type's stands below the page about the graph. Format: W3C RDF 1.1 Turtle.
 */
export function turtleOf({ title, address, site, date, language, concepts, relations, types }: Excerpt): string {
  const outgoing = new Map<string, string[]>(concepts.map(({ id }) => [id, []]));
  for (const { source, type, target } of relations) outgoing.get(source)?.push(`type:${type} ${node(target)}`);
  return [
    `@base <${iri(site)}> .`,
    `@prefix type: <${iri(site)}about/#> .`,
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
    '@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .',
    '@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .',
    '@prefix owl: <http://www.w3.org/2002/07/owl#> .',
    '@prefix dct: <http://purl.org/dc/terms/> .',
    '',
    statement('<>', [
      'a skos:ConceptScheme',
      `dct:title ${literal(title, language)}`,
      `dct:source <${iri(address)}>`,
      `dct:modified ${literal(date)}`,
    ]),
    ...types.map(({ id, labels, symmetric }) =>
      statement(`type:${id}`, [
        `a ${symmetric ? 'owl:SymmetricProperty' : 'rdf:Property'}`,
        ...inLanguages('rdfs:label', labels),
      ]),
    ),
    ...concepts.map(({ id, names, shorts, kind, category }) =>
      statement(node(id), [
        'a skos:Concept',
        'skos:inScheme <>',
        `skos:notation ${literal(id)}`,
        ...inLanguages('skos:prefLabel', names),
        ...inLanguages('skos:altLabel', unlike(shorts, names)),
        `dct:type ${literal(kind)}`,
        `dct:subject ${literal(category)}`,
        ...(outgoing.get(id) ?? []),
      ]),
    ),
  ].join('\n');
}

function statement(subject: string, said: readonly string[]): string {
  return `${subject} ${said.join(' ;\n  ')} .\n`;
}

function node(id: string): string {
  return `<concept/${iri(id)}/>`;
}

function inLanguages(property: string, text: Text): readonly string[] {
  return Object.entries(text).map(([language, one]) => `${property} ${literal(one, language)}`);
}

/** Those of the texts that say something else in their language. */
function unlike(texts: Text, others: Text): Text {
  return Object.fromEntries(Object.entries(texts).filter(([language, text]) => others[language] !== text));
}

function literal(text: string, language?: string): string {
  const escaped = text.toWellFormed().replace(/["\\\u0000-\u001F\u007F]/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return letter === '"' || letter === '\\' ? `\\${letter}` : `\\u${code}`;
  });
  return `"${escaped}"${language === undefined ? '' : `@${language}`}`;
}

function iri(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0020<>"{}|^`\\]/g, (letter) => encodeURIComponent(letter));
}
