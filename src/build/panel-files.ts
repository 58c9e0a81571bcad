/** Which chunks and style sheets the panel of each place brings along, so that its page can name them. */
import type { Rolldown } from 'vite';
import type { Place } from '../view/view.ts';
import type { PanelFiles } from './site.ts';

/** The modules of panels that come in a chunk of their own. */
const modules: Readonly<Partial<Record<Place['kind'], string>>> = {
  comparisons: 'ComparisonsPanel',
  comparison: 'ComparePanel',
  compare: 'ComparePanel',
  path: 'PathPanel',
  scenarios: 'ScenariosPanel',
  scenario: 'ScenarioPanel',
  tours: 'TourPanel',
  tour: 'TourPanel',
  about: 'AboutPanel',
};

/** By kind of place; what the first view has anyway is left out. */
export function panelFiles(bundle: Rolldown.OutputBundle): ReadonlyMap<Place['kind'], PanelFiles> {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const app = chunks.filter(
    ({ isEntry, moduleIds }) => isEntry && moduleIds.some((id) => id.endsWith('/app/main.tsx')),
  );
  const first = new Set(app.flatMap(({ fileName }) => reached(byFile, fileName)));
  return new Map(
    (Object.entries(modules) as [Place['kind'], string][]).flatMap(([kind, name]): [Place['kind'], PanelFiles][] => {
      const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/ui/${name}.tsx`)));
      if (chunk === undefined || first.has(chunk.fileName)) return [];
      const scripts = reached(byFile, chunk.fileName).filter((file) => !first.has(file));
      const styles = scripts.flatMap((file) => [...(byFile.get(file)?.viteMetadata?.importedCss ?? [])]);
      return [[kind, { scripts, styles }]];
    }),
  );
}

type Chunk = Rolldown.OutputChunk;

/** A chunk and all that it cannot run without. */
function reached(chunks: ReadonlyMap<string, Chunk>, from: string): readonly string[] {
  const seen = new Set([from]);
  for (const file of seen) for (const next of chunks.get(file)?.imports ?? []) seen.add(next);
  return [...seen];
}
