export declare const metaPolicy: string;
export declare const securityHeaders: Readonly<Record<string, string>>;
export declare const embedHeaders: Readonly<Record<string, string>>;
export declare const sampleHeaders: Readonly<Record<string, string>>;
