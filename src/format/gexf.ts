import type { Excerpt } from './excerpt.ts';
import { xmlText } from './xml-text.ts';

const nodeKeys = ['name', 'kind', 'category', 'status'] as const;
const edgeKeys = ['type', 'sentence'] as const;

/** GEXF, as Gephi and sigma read it. Format: gexf.net, 1.3. */
export function gexfOf({ title, address, date, language, concepts, relations }: Excerpt): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `  <meta lastmodifieddate="${xmlText(date)}">`,
    '    <creator>Relata</creator>',
    `    <description>${xmlText(`${title} · ${address}`)}</description>`,
    `    <language>${xmlText(language)}</language>`,
    '  </meta>',
    '  <graph defaultedgetype="directed" mode="static">',
    ...declarations('node', nodeKeys),
    ...declarations('edge', edgeKeys),
    '    <nodes>',
    ...concepts.flatMap((concept) => [
      `      <node id="${xmlText(concept.id)}" label="${xmlText(concept.short)}">`,
      ...values(nodeKeys.map((key) => concept[key])),
      '      </node>',
    ]),
    '    </nodes>',
    '    <edges>',
    ...relations.flatMap((relation) => {
      const { id, source, target, label } = relation;
      const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
      return [
        `      <edge id="${xmlText(id)}" ${ends} label="${xmlText(label)}">`,
        ...values(edgeKeys.map((key) => relation[key])),
        '      </edge>',
      ];
    }),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function declarations(of: 'node' | 'edge', keys: readonly string[]): readonly string[] {
  const lines = keys.map((key, index) => `      <attribute id="${index}" title="${key}" type="string"/>`);
  return [`    <attributes class="${of}">`, ...lines, '    </attributes>'];
}

function values(all: readonly string[]): readonly string[] {
  const lines = all.map((value, index) => `          <attvalue for="${index}" value="${xmlText(value)}"/>`);
  return ['        <attvalues>', ...lines, '        </attvalues>'];
}
