/** `graph -- new concept ID`: a commented file to fill in. */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { id as idForm } from '../../format/authored/scalar.ts';
import { meant } from '../../format/complaint.ts';
import { readGraph } from '../read.ts';
import type { Command } from './command.ts';
import { schemaFolder } from './schema.ts';

export const create: Command = {
  usage: 'new concept ID [--category C]',
  says: 'writes a commented file to fill in',
  flags: [],
  settings: ['category'],
  async run({ folder, words, options, say, complain }) {
    const [what, id, ...more] = words;
    if (what !== 'concept' || id === undefined || more.length > 0) return 2;
    const given = v.safeParse(idForm, id);
    if (!given.success) {
      complain(`'${id}' ${given.issues[0].message}`);
      return 2;
    }
    const { graphs } = await readGraph(folder);
    const graph = graphs[0]?.value;
    if (graph === undefined) {
      complain(`${folder} has no graph.yaml that can be read; run check`);
      return 1;
    }
    const categories = graph.categories.map((category) => category.id);
    const category = options.get('category') ?? categories[0] ?? '';
    if (!categories.includes(category)) {
      complain(`no category '${category}'; ${meant(category, categories)}`);
      return 2;
    }
    const file = join(folder, 'concepts', category, `${id}.yaml`);
    if (await exists(file)) {
      complain(`${file} exists already; choose another id`);
      return 1;
    }
    const schema = relative(dirname(file), join(schemaFolder, 'concept.schema.json'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, template(id, category, schema, graph));
    say(file);
    return 0;
  },
};

interface Vocabulary {
  readonly languages: readonly string[];
  readonly kinds: readonly { readonly id: string }[];
  readonly relationTypes: readonly { readonly id: string }[];
}

function template(
  id: string,
  category: string,
  schema: string,
  { languages, kinds, relationTypes }: Vocabulary,
): string {
  const each = (text: string): string => languages.map((language) => `${language}: ${text}`).join(', ');
  const korean = languages.includes('ko');
  return `# yaml-language-server: $schema=${schema.replaceAll('\\', '/')}
id: ${id} # frozen for ever once it is published
kind: ${kinds[0]?.id ?? ''} # ${kinds.map((kind) => kind.id).join(' ')}
category: ${category}
names: # name is the official form, short what people say; the short form stands in sentences and on the map
${languages.map((language) => `  ${language}: { name: "", short: "", aliases: [] }`).join('\n')}
${korean ? 'readings: { name: "", short: "" } # how a Korean says it, in Hangul; only for Korean names that are not Hangul\n' : ''}keywords: { ${each('[]')} } # what someone types who does not know the name
summary: # one sentence, at most 160 letters, in your own words
${languages.map((language) => `  ${language}: ""`).join('\n')}
# history:
#   - { event: renamed, from: "", date: 2026-01, evidence: [{ source: "", checked: 2026-01 }] }
# values: # at most one a criterion; with option, amount or text as the criterion's scale says
#   - { criterion: "", text: { ${each('""')} }, evidence: [{ source: "", page: "", checked: 2026-01 }] }
# documentation:
#   - { title: "", url: "" }
# relations: # type: target, each once, in the type's direction
#   (${relationTypes.map((type) => type.id).join(' ')})
#   - ${relationTypes[0]?.id ?? 'type'}: target
#     evidence: [{ source: "", page: "", checked: 2026-01 }]
`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
