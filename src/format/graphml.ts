import type { Excerpt } from './excerpt.ts';
import { xmlText } from './xml-text.ts';

const nodeKeys = ['label', 'name', 'kind', 'category', 'status'] as const;
const edgeKeys = ['type', 'label', 'sentence'] as const;

/** GraphML, as yEd, Gephi, NetworkX and igraph read it. Format: graphml.graphdrawing.org, 1.0. */
export function graphmlOf({ title, address, date, concepts, relations }: Excerpt): string {
  const data = (key: string, value: string): string => `      <data key="${key}">${xmlText(value)}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeKeys.map((key) => declaration('node', key)),
    ...edgeKeys.map((key) => declaration('edge', key)),
    `  <graph id="relata" edgedefault="directed">`,
    `    <desc>${xmlText(`${title} · ${address} · ${date}`)}</desc>`,
    ...concepts.flatMap(({ id, short, name, kind, category, status }) => {
      const values = { label: short, name, kind, category, status };
      const lines = nodeKeys.map((key) => data(`node-${key}`, values[key]));
      return [`    <node id="${xmlText(id)}">`, ...lines, '    </node>'];
    }),
    ...relations.flatMap((relation) => {
      const { id, source, target } = relation;
      const lines = edgeKeys.map((key) => data(`edge-${key}`, relation[key]));
      return [
        `    <edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">`,
        ...lines,
        '    </edge>',
      ];
    }),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function declaration(of: 'node' | 'edge', key: string): string {
  return `  <key id="${of}-${key}" for="${of}" attr.name="${key}" attr.type="string"/>`;
}
