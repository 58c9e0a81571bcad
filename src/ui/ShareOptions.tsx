import type { ReactNode } from 'react';
import type { ShareWords } from '../language/share-words.ts';
import { mostPins } from '../view/hand.ts';
import type { Option, Sharing } from './useSharing.ts';

interface ShareOptionsProps {
  readonly sharing: Sharing;
  readonly words: ShareWords;
  /** For a picture, which has its theme already. */
  readonly drawn: boolean;
}

/** What goes along besides the view itself: an address holds none of it unless it is asked to. */
export function ShareOptions({ sharing, words, drawn }: ShareOptionsProps): ReactNode {
  const { chosen, hand, theme } = sharing;
  const options = sharing.options.filter((option) => !drawn || option !== 'theme');
  if (options.length === 0) return null;
  const moved = Math.max(hand?.moved.size ?? 0, sharing.moved);
  const name = (option: Option): string => (option === 'theme' ? words.options.theme[theme] : words.options[option]);
  const hint = (option: Option): string => {
    if (option !== 'pins') return words.hints[option];
    return moved > mostPins ? words.hints.pinsMost(moved) : words.hints.pins(moved);
  };
  return (
    <fieldset className="share-options">
      <legend>{words.take}</legend>
      {options.map((option) => (
        <label key={option} className="check" data-option={option}>
          <input
            type="checkbox"
            checked={chosen.has(option)}
            onChange={(event) => sharing.choose(option, event.target.checked)}
          />
          <span>
            {name(option)}
            <small>{hint(option)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
