declare module '*.yaml' {
  /** Parsed, not yet checked: read it through a schema. */
  const data: unknown;
  export default data;
}

declare module '*.md' {
  const tekst: import('../../src/content/KennisTekst.ts').KennisTekst;
  export default tekst;
}

declare module 'virtual:feestdagen' {
  const kalender: import('../../src/domain/casus/kalender.ts').Kalender;
  export default kalender;
}
