/** A page's content as Markdown: clean text, with numbered sources below it. */
import { comparedAt } from '../document/comparing.ts';
import { comparisonGrid } from '../document/comparison-grid.ts';
import type { Reading } from '../document/reading.ts';
import { markdownTable, markdownText } from '../format/table-text.ts';
import { comparisonsWith } from '../graph/compare.ts';
import { fullName, itemName, shortName, textIn } from '../graph/name.ts';
import { relationGroups } from '../graph/relations.ts';
import { scenariosWith } from '../graph/scenario.ts';
import { sentence } from '../graph/sentence.ts';
import { comparisonTitle, scenarioTitle, tourTitle } from '../graph/title.ts';
import { valueText } from '../graph/value.ts';
import type { Text } from '../graph/vocabulary.ts';
import type { Place } from '../view/view.ts';
import { notesOf, type Notes } from './markdown-notes.ts';
import { pagePath } from './page-list.ts';
import { siteAddress, type Site } from './site.ts';

/** Undefined for places that are lists. */
export function pageMarkdown(site: Site, reading: Reading, place: Place): string | undefined {
  const notes = notesOf(reading);
  const own = blocksOf(new Writer(site, reading, notes), place);
  if (own === undefined) return undefined;
  const blocks = [...own, ...notes.blocks(), siteAddress(site, pagePath(reading.language, place))];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function blocksOf(writer: Writer, place: Place): readonly string[] | undefined {
  switch (place.kind) {
    case 'concept':
      return writer.concept(place.id);
    case 'comparison':
      return writer.comparison(place.id, place);
    case 'scenario':
      return writer.scenario(place.id);
    case 'tour':
      return writer.tour(place.id, place.step);
    default:
      return undefined;
  }
}

class Writer {
  private readonly site: Site;
  private readonly reading: Reading;
  private readonly notes: Notes;

  constructor(site: Site, reading: Reading, notes: Notes) {
    this.site = site;
    this.reading = reading;
    this.notes = notes;
  }

  concept(id: string): readonly string[] {
    const { graph, language, messages } = this.reading;
    const concept = graph.concepts.get(id);
    const detail = graph.known.concepts.get(id);
    const kind = this.said(graph.vocabulary.kinds.get(concept?.kind ?? '')?.names);
    const category = this.said(graph.vocabulary.categories.get(concept?.category ?? '')?.names);
    const status = concept === undefined || concept.status === 'active' ? [] : [messages.statuses[concept.status]];
    const names = (label: string, list: readonly string[] = []): string =>
      list.length === 0 ? '' : `${label}: ${[...new Set(list)].map(markdownText).join(', ')}`;
    const values = (detail?.values ?? []).map((value) => {
      const criterion = this.said(graph.vocabulary.criteria.get(value.criterion)?.names);
      const note = value.note === undefined ? '' : ` (${this.said(value.note)})`;
      return `- ${criterion}: ${markdownText(valueText(graph, value, language))}${note}${this.notes.cite(value.evidence)}`;
    });
    const relations = relationGroups(graph, id).flatMap(({ relations: some }) =>
      some.map((relation) => {
        const words = sentence(graph, relation, language, relation.source === id ? 'source' : 'target');
        return `- ${markdownText(words)}${this.notes.cite(graph.known.relations.get(relation.id)?.evidence)}`;
      }),
    );
    const comparisons = comparisonsWith(graph, id).map((one) =>
      this.link(comparisonTitle(graph, one.id, language), { kind: 'comparison', id: one.id }),
    );
    const scenarios = scenariosWith(graph, id).map((one) =>
      this.link(scenarioTitle(graph, one.id, language), { kind: 'scenario', id: one.id }),
    );
    return [
      `# ${markdownText(fullName(graph, id, language))}`,
      [kind, category, ...status].join(' · '),
      names(messages.alsoCalled, detail?.aliases[language]),
      names(messages.formerly, detail?.formerly),
      this.said(detail?.summary),
      ...section(messages.values, values),
      ...section(messages.relations, relations),
      ...section(messages.comparisonsWith, comparisons),
      ...section(messages.scenariosWith, scenarios),
    ];
  }

  comparison(id: string, place: Place): readonly string[] {
    const { graph, language, messages } = this.reading;
    const authored = graph.known.comparisons.get(id);
    const compared = comparedAt(graph, place);
    if (authored === undefined || compared === undefined) return [];
    const advice = authored.items.flatMap((item) => {
      const when = this.said(authored.chooseWhen.get(item.id));
      return when === '' ? [] : [`- ${markdownText(itemName(graph, item, language))}: ${when}`];
    });
    const cited = compared.rows.flatMap((row) => [...row.cells.values()].flatMap((cell) => cell.evidence));
    this.notes.cite([...cited, ...authored.evidence]);
    return [
      `# ${markdownText(comparisonTitle(graph, id, language))}`,
      bold(this.said(authored.verdict)),
      ...section(messages.chooseWhen, advice),
      labelled(messages.whatChanges, this.said(authored.changes)),
      labelled(messages.trap, this.said(authored.trap)),
      markdownTable(comparisonGrid(compared, this.reading)),
    ];
  }

  scenario(id: string): readonly string[] {
    const { graph, language, messages } = this.reading;
    const scenario = graph.known.scenarios.get(id);
    if (scenario === undefined) return [];
    const name = (one: string): string => markdownText(shortName(graph, one, language));
    const answers = scenario.answers.map((one) => this.link(shortName(graph, one, language), concept(one)));
    this.notes.cite(scenario.evidence);
    return [
      `# ${markdownText(scenarioTitle(graph, id, language))}`,
      this.said(scenario.situation),
      ...section(messages.answer, answers),
      this.said(scenario.why),
      ...section(
        messages.rivals,
        scenario.rivals.map((rival) => `- ${name(rival.concept)}: ${this.said(rival.because)}`),
      ),
    ];
  }

  tour(id: string, step: number): readonly string[] {
    const { graph, language, messages } = this.reading;
    const steps = graph.known.tours.get(id)?.steps ?? [];
    return [
      `# ${markdownText(tourTitle(graph, id, language))}`,
      messages.tourStep(step, steps.length),
      this.said(steps[step - 1]?.text),
      step < steps.length ? this.link(messages.next, { kind: 'tour', id, step: step + 1 }) : '',
    ];
  }

  private said(text: Text | undefined): string {
    return markdownText(textIn(this.reading.graph, text, this.reading.language));
  }

  private link(text: string, place: Place): string {
    return `- [${markdownText(text)}](${siteAddress(this.site, pagePath(this.reading.language, place))})`;
  }
}

function concept(id: string): Place {
  return { kind: 'concept', id, hops: 1, expanded: [] };
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${markdownText(title)}`, lines.join('\n')];
}

function bold(text: string): string {
  return text === '' ? '' : `**${text}**`;
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : `${bold(markdownText(label))} ${text}`;
}
