/** A part of a sheet, drawn from 0,0; `hoogte` in px. */
export type Stuk = { svg: string; hoogte: number };
