import { describe, expect, test } from 'vitest';
import { cameraOf, cameraOn } from '../../src/picture/camera.ts';

const map = {
  kind: 'map',
  bounds: { x: 0, y: 0, width: 4000, height: 2500 },
  centre: { x: 2000, y: 1250 },
  leastZoom: 0.22,
} as const;
const focus = { ...map, kind: 'focus', leastZoom: 0.72 } as const;
const beside = { top: 72, right: 16, bottom: 72, left: 436 };

describe('the camera', () => {
  test('shows a whole map beside the panel, however narrow the room', () => {
    for (const width of [1024, 1280, 1440, 1920]) {
      const { zoom, x } = cameraOf(map, { width, height: 800 }, beside);
      expect(x).toBeGreaterThanOrEqual(beside.left - 1);
      expect(x + map.bounds.width * zoom).toBeLessThanOrEqual(width - beside.right + 1);
    }
  });
  test('keeps a phone’s map readable, and looks at its centre', () => {
    const insets = { top: 108, right: 16, bottom: 387, left: 16 };
    const { zoom, x } = cameraOf(map, { width: 390, height: 844 }, insets);
    expect(zoom).toBe(map.leastZoom);
    expect(x + map.centre.x * zoom).toBeCloseTo(195);
  });
  test('cuts nothing of a neighbourhood beside a panel; on a phone it stays as large as it can be read', () => {
    const wide = { ...focus, bounds: { ...focus.bounds, width: 1400 } };
    for (const width of [1024, 1280, 1440]) {
      const { zoom, x } = cameraOf(wide, { width, height: 800 }, beside);
      expect(x).toBeGreaterThanOrEqual(beside.left - 1);
      expect(x + wide.bounds.width * zoom).toBeLessThanOrEqual(width - beside.right + 1);
    }
    const phone = { top: 108, right: 16, bottom: 387, left: 16 };
    expect(cameraOf(wide, { width: 390, height: 844 }, phone).zoom).toBe(focus.leastZoom);
  });
  test('does not come nearer than it must', () => {
    const small = { ...focus, bounds: { x: 0, y: 0, width: 100, height: 100 }, centre: { x: 50, y: 50 } };
    expect(cameraOf(small, { width: 1440, height: 900 }, beside).zoom).toBeLessThan(1.5);
  });
  test('looks at the box of an address: as it was seen in a frame of that size, whole in any other', () => {
    const frame = { width: 1440, height: 900 };
    const seen = { x: 100, y: 50, width: 988 / 2.5, height: 756 / 2.5 };
    expect(cameraOn(seen, frame, beside).zoom).toBeCloseTo(2.5);
    const phone = { top: 108, right: 16, bottom: 387, left: 16 };
    const { zoom, x, y } = cameraOn(seen, { width: 390, height: 844 }, phone);
    expect([x + seen.x * zoom, x + (seen.x + seen.width) * zoom]).toEqual(
      [16, 374].map((one) => expect.closeTo(one, 5)),
    );
    expect(y + seen.y * zoom).toBeGreaterThanOrEqual(phone.top);
  });
});
