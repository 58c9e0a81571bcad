/** What the tests use of the package, which brings no types. */
declare module 'n3' {
  export interface Term {
    readonly termType: string;
    readonly value: string;
    readonly language: string;
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export class Parser {
    parse(text: string): Quad[];
  }
}
