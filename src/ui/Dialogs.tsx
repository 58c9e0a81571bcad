import { lazy, Suspense, type ReactNode } from 'react';

const HelpDialog = lazy(() => import('./HelpDialog.tsx').then((module) => ({ default: module.HelpDialog })));
const ShareDialog = lazy(() => import('./ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })));

export type DialogName = 'share' | 'help';

/** The dialog that is open, each loaded when it is first wanted. */
export function Dialogs({
  open,
  onClose,
}: {
  readonly open: DialogName | undefined;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Suspense fallback={null}>
      {open === 'share' ? <ShareDialog onClose={onClose} /> : null}
      {open === 'help' ? <HelpDialog onClose={onClose} /> : null}
    </Suspense>
  );
}
