import { useEffect, useId, useMemo, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { shortName, textIn } from '../graph/name.ts';
import { otherEnd, relationsOf } from '../graph/neighbourhood.ts';
import { sentence } from '../graph/sentence.ts';
import { conceptPlace } from '../document/reading.ts';
import { picturedView } from '../view/pictured.ts';
import type { Scene } from '../view/scene-parts.ts';
import { toward } from '../view/toward.ts';
import { toggleFullScreen } from './full-screen.ts';
import { arrows, mostImportant, shift } from './graph-moves.ts';
import { useApp, useMessages, useReading, useView } from './relata.tsx';
import { screenPlace } from './screen-place.ts';
import type { PictureMenuAt } from './usePicture.ts';

const mostListed = 50;
const zoomBy = 1.35;

/**
 * The picture for keys and ears: one tab stop, a cursor that moves from concept to concept, and a hidden list of
 * the concept under it and its relations.
 */
export function GraphKeys({
  scene,
  application,
  onHelp,
  onMenu,
}: {
  readonly scene: Scene;
  readonly application: RefObject<HTMLDivElement | null>;
  readonly onHelp: () => void;
  readonly onMenu: (menu: PictureMenuAt) => void;
}): ReactNode {
  const { store, stage } = useApp();
  const messages = useMessages();
  const reading = useReading();
  const view = useView();
  const { graph, language } = reading;
  const [moved, setMoved] = useState<string>();
  const [step, setStep] = useState(-1);
  const [focused, setFocused] = useState(false);
  const id = useId();

  const visible = useMemo(() => scene.nodes.filter(({ emphasis }) => emphasis !== 'dim'), [scene]);
  const { place } = picturedView(graph, view) ?? view;
  const home = place.kind === 'concept' ? place.id : mostImportant(visible);
  const cursor = visible.some((node) => node.id === moved) ? moved : home;
  const relations = useMemo(
    () => (cursor === undefined ? [] : relationsOf(graph, cursor).slice(0, mostListed)),
    [graph, cursor],
  );
  const chosen = relations[step];

  useEffect(() => {
    if (!focused || cursor === undefined) return;
    stage.light(chosen === undefined ? [cursor] : [cursor, otherEnd(chosen, cursor)]);
    stage.pointing.to(cursor);
    return () => {
      stage.light([]);
      stage.pointing.to(undefined);
    };
  }, [stage, focused, cursor, chosen]);

  const go = (to: string | undefined): void => {
    if (to === undefined) return;
    setMoved(to);
    setStep(-1);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = actionOf(event);
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };

  return (
    <div
      ref={application}
      className="graph-keys"
      role="application"
      tabIndex={0}
      aria-label={messages.canvas}
      aria-describedby={`${id}-help`}
      aria-activedescendant={cursor === undefined || !focused ? undefined : `${id}-${step}`}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onContextMenu={(event) => event.preventDefault()}
    >
      <p id={`${id}-help`} hidden>
        {messages.canvasHelp}
      </p>
      {cursor === undefined || !focused ? null : (
        <div role="listbox" aria-label={messages.canvas} className="visually-hidden">
          <div role="option" id={`${id}--1`} aria-selected={step === -1}>
            {nodeText(cursor)}
          </div>
          {relations.map((relation, at) => (
            <div key={relation.id} role="option" id={`${id}-${at}`} aria-selected={step === at}>
              {sentence(graph, relation, language, relation.source === cursor ? 'source' : 'target')}
            </div>
          ))}
        </div>
      )}
      {focused && cursor !== undefined ? (
        <p className="cursor-line" aria-hidden="true">
          {chosen === undefined
            ? nodeText(cursor)
            : sentence(graph, chosen, language, chosen.source === cursor ? 'source' : 'target')}
        </p>
      ) : null}
    </div>
  );

  function actionOf(event: KeyboardEvent): (() => void) | undefined {
    const direction = arrows[event.key];
    if (direction !== undefined) {
      if (event.shiftKey) return () => stage.pan(...shift(direction));
      const from = visible.find((node) => node.id === cursor);
      return () => go(from === undefined ? home : toward(from, direction, visible)?.id);
    }
    const { code } = event.nativeEvent;
    switch (code) {
      case 'BracketRight':
        return () => setStep(relations.length === 0 ? -1 : (step + 1) % relations.length);
      case 'BracketLeft':
        return () =>
          setStep(relations.length === 0 ? -1 : (Math.max(step, 0) - 1 + relations.length) % relations.length);
      case 'Enter':
      case 'NumpadEnter':
        return enter;
      case 'Backspace':
        return () => store.undo();
      case 'Space':
      case 'KeyC':
        return cursor === undefined ? undefined : () => store.show({ kind: 'toggle', id: cursor });
      case 'KeyE':
        if (cursor === undefined) return undefined;
        if (event.shiftKey) return () => menu(true);
        return () =>
          store.show({ kind: 'expand', id: chosen !== undefined && chosen.via.length > 0 ? chosen.id : cursor });
      case 'KeyF':
        return document.fullscreenEnabled ? toggleFullScreen : undefined;
      case 'ContextMenu':
        return () => menu(false);
      case 'F10':
        return event.shiftKey ? () => menu(false) : undefined;
      case 'KeyO':
        return () => store.show({ kind: 'present', presentation: 'outline' });
      case 'Equal':
      case 'NumpadAdd':
        return () => stage.zoom(zoomBy);
      case 'Minus':
      case 'NumpadSubtract':
        return () => stage.zoom(1 / zoomBy);
      case 'Digit0':
      case 'Numpad0':
        return () => stage.fit();
      case 'Slash':
        return event.shiftKey ? onHelp : undefined;
      case 'Escape':
        return () => {
          if (step >= 0) setStep(-1);
          else if (view.relation !== undefined) store.show({ kind: 'relation', id: undefined });
          else if (view.place.kind !== 'map') store.show({ kind: 'go', place: { kind: 'map' } });
        };
      default:
        return undefined;
    }
  }

  function menu(expanding: boolean): void {
    const at = screenPlace(
      stage,
      visible.find((one) => one.id === cursor),
    );
    if (chosen !== undefined && !expanding) onMenu({ at, on: { kind: 'relation', id: chosen.id } });
    else if (cursor !== undefined) onMenu({ at, on: { kind: 'concept', id: cursor }, expanding });
  }

  function enter(): void {
    if (cursor === undefined) return;
    if (chosen === undefined) {
      if (view.place.kind === 'concept' && view.place.id === cursor) document.getElementById('panel')?.focus();
      else store.show({ kind: 'go', place: conceptPlace(cursor) });
      return;
    }
    go(undefined);
    setStep(-1);
    setMoved(otherEnd(chosen, cursor));
    store.show({ kind: 'go', place: conceptPlace(otherEnd(chosen, cursor)) });
  }

  function nodeText(node: string): string {
    const concept = graph.concepts.get(node);
    return messages.canvasNode(
      shortName(graph, node, language),
      textIn(graph, graph.vocabulary.kinds.get(concept?.kind ?? '')?.names, language),
      textIn(graph, graph.vocabulary.categories.get(concept?.category ?? '')?.names, language),
      graph.outgoing.get(node)?.length ?? 0,
      graph.incoming.get(node)?.length ?? 0,
    );
  }
}
