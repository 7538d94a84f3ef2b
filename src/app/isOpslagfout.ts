/** Whether this says that the browser keeps nothing: it refuses, or has no storage at all. The rest is our mistake. */
export function isOpslagfout(fout: unknown): boolean {
  return fout instanceof DOMException || typeof indexedDB === 'undefined';
}
