import { useId, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Glyph } from '../document/Glyph.tsx';
import { shortName } from '../graph/name.ts';
import { useReading } from './relata.tsx';
import { useComposition } from './useComposition.ts';
import { useSearch } from './useSearch.ts';

const mostOptions = 8;
const noCommands: readonly [] = [];

/** A field in which one concept is found by typing: a combobox. */
export function ConceptPicker({
  label,
  value,
  onChoose,
  except = [],
  placeholder,
}: {
  readonly label: string;
  /** The concept that stands in the field. */
  readonly value?: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly except?: readonly string[];
  /** What stands in the empty field, where it is not the usual invitation. */
  readonly placeholder?: string;
}): ReactNode {
  const reading = useReading();
  const [wanted, setWanted] = useState(false);
  const { answer } = useSearch(noCommands, wanted);
  const [text, setText] = useState<string>();
  const [active, setActive] = useState(0);
  const id = useId();
  const options = useMemo(() => {
    if (text === undefined || text === '') return [];
    const ids = answer(text, 40).hits.flatMap((hit) => (hit.type === 'concept' ? [hit.id] : []));
    return ids.filter((one) => !except.includes(one)).slice(0, mostOptions);
  }, [answer, text, except]);

  const choose = (chosen: string | undefined): void => {
    if (chosen === undefined) return;
    setText(undefined);
    setActive(0);
    onChoose(chosen);
  };
  const composition = useComposition(() => choose(options[0]));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (composition.takesKey(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0) setActive((active + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === 'Escape' && text !== undefined) {
      event.stopPropagation();
      setText(undefined);
    }
  };
  const name = value === undefined ? '' : shortName(reading.graph, value, reading.language);
  return (
    <div className="picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={64}
        placeholder={placeholder ?? reading.messages.chooseConcept}
        value={text ?? name}
        onFocus={(event) => {
          setWanted(true);
          event.target.select();
        }}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onBlur={() => setText(undefined)}
        onKeyDown={onKeyDown}
        onCompositionEnd={composition.onCompositionEnd}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className="picker-list" hidden={options.length === 0}>
        {options.map((one, at) => (
          <li
            key={one}
            id={`${id}-${at}`}
            role="option"
            aria-selected={at === active}
            data-id={one}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(one)}
          >
            <Glyph id={one} reading={reading} /> {shortName(reading.graph, one, reading.language)}
          </li>
        ))}
      </ul>
    </div>
  );
}
