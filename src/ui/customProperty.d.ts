/** Name of a value that a component passes to its stylesheet. */
export type CustomProperty = `--${string}`;

declare module 'react' {
  interface CSSProperties {
    [custom: CustomProperty]: string | number | undefined;
  }
}
