/** Hands a file to the reader, as a download. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** A file's name from what stands in an address: `relata-en-concept-sqs.png`. */
export function fileName(address: string, extension: string): string {
  const [path = ''] = address.split('?', 1);
  const parts = path.split('/').filter((part) => part !== '');
  return `${['relata', ...parts].join('-').slice(0, 80)}.${extension}`;
}
