// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useComposition } from '../../src/ui/useComposition.ts';

let now = 0;
let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  now = 0;
  frames = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Box({ choose, plain }: { readonly choose: () => void; readonly plain: () => void }) {
  const composition = useComposition(choose);
  return (
    <input
      onKeyDown={(event) => {
        if (!composition.takesKey(event) && event.key === 'Enter') plain();
      }}
      onCompositionEnd={composition.onCompositionEnd}
    />
  );
}

function box(): {
  input: HTMLElement;
  choose: ReturnType<typeof vi.fn>;
  plain: ReturnType<typeof vi.fn>;
  settle: () => void;
} {
  const choose = vi.fn();
  const plain = vi.fn();
  const { getByRole } = render(<Box choose={choose} plain={plain} />);
  const settle = (): void => act(() => frames.splice(0).forEach((frame) => frame(now)));
  return { input: getByRole('textbox'), choose, plain, settle };
}

describe('an Enter on a composing syllable', () => {
  test('chooses once, after the text is committed', () => {
    const { input, choose, plain, settle } = box();
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229, isComposing: true });
    expect(choose).not.toHaveBeenCalled();
    fireEvent.compositionEnd(input);
    settle();
    now += 5;
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 });
    expect(choose).toHaveBeenCalledTimes(1);
    expect(plain).not.toHaveBeenCalled();
  });
  test('is not remembered when the composition goes on with other keys', () => {
    const { input, choose, settle } = box();
    fireEvent.keyDown(input, { key: 'Process', keyCode: 229, isComposing: true });
    fireEvent.compositionEnd(input);
    settle();
    expect(choose).not.toHaveBeenCalled();
  });
  test('does not swallow a later Enter', () => {
    const { input, plain, settle } = box();
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229, isComposing: true });
    fireEvent.compositionEnd(input);
    settle();
    now += 500;
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 });
    expect(plain).toHaveBeenCalledTimes(1);
  });
});

test('a plain Enter is nobody else’s', () => {
  const { input, plain } = box();
  fireEvent.keyDown(input, { key: 'Enter', keyCode: 13 });
  expect(plain).toHaveBeenCalledTimes(1);
});
