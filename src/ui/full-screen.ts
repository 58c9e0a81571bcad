/** The whole page over the whole screen, and back. Nothing happens where the browser forbids it. */
export function toggleFullScreen(): void {
  if (!document.fullscreenEnabled) return;
  const done =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  void done.catch(() => undefined);
}
