/** A worker that answers when the test says so; for `vi.stubGlobal('Worker', Nepworker)`. */
export class Nepworker extends EventTarget {
  static gemaakt: Nepworker[] = [];
  gestopt = 0;
  gekregen: unknown[] = [];
  constructor() {
    super();
    Nepworker.gemaakt.push(this);
  }
  /** The only one that was made since `gemaakt` was emptied. */
  static enige(): Nepworker {
    const [enige, ...meer] = Nepworker.gemaakt;
    if (!enige || meer.length > 0) throw new Error(`er zijn ${Nepworker.gemaakt.length} workers gemaakt`);
    return enige;
  }
  postMessage(bericht: unknown): void {
    this.gekregen.push(bericht);
  }
  terminate(): void {
    this.gestopt += 1;
  }
  antwoord(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}
