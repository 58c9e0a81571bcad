/** A whole number as Korean and English write it. A browser's own way takes 20 ms when it is first asked. */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
