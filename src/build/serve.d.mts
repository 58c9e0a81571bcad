export interface Served {
  /** Where the site is, ending in the base. */
  readonly address: string;
  close(): Promise<unknown>;
}

export declare function serve(options: {
  readonly folder: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly base?: string;
}): Promise<Served>;
