/** What somebody wants, said by the canvas; it changes nothing itself. */
export type Intention =
  | { readonly kind: 'choose'; readonly id: string }
  | { readonly kind: 'choose-relation'; readonly id: string }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'expand'; readonly id: string }
  | { readonly kind: 'point'; readonly id: string | undefined }
  | { readonly kind: 'clear' };
