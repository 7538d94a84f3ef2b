/** All lengths of a drawing in a BPMN file, in px. Programs draw a task, event and document in about these sizes. */
export const MATEN = {
  taak: { b: 140, h: 80 },
  poort: 50,
  cirkel: 36,
  document: { b: 36, h: 50 },
  /** Width of a name beside its symbol; programs wrap there. */
  label: 110,
  /** Height of a line of a name inside a task, and beside a symbol. */
  regel: 14.4,
  labelregel: 13.2,
  letter: 12,
  labelletter: 11,
  /** Between two line ends on one side of a node. */
  eind: 12,
  /** Between two lines that run side by side. */
  spoor: 10,
  /** Between the edge of a gutter or channel and its first line. */
  rand: 16,
  /** Between a symbol and its name, or a document and its task. */
  lucht: 6,
  documentgat: 20,
  /** Room for one event on the edge of a task, with its name beside its line. */
  randplek: 150,
  /** Height of a lane without a node. */
  legeBaan: 60,
  /** The strip with the name of the pool, and of a lane. */
  naambalk: 30,
  begin: { x: 160, y: 80 },
} as const;
