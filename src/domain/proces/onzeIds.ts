/** Step B1, its finer B1w, hoofdstap HB1; an extra step X-…; an event t-…, e-… or the begin. */
const VORM = /^(?:H?[A-H]\d+[a-z]?|[Xte]-.+|begin)$/;

/** A form, letter, report or paper of ours, or one that is used instead. */
const DOCUMENTVORM = /^[A-Z]-[A-Z]+(?:-[A-Z]+)*$/;

/** True for every id that a document of ours has, and for ids that look like one. */
export const kanOnsDocumentZijn = (id: string): boolean => DOCUMENTVORM.test(id);

/**
 * True for every id that a step, gateway or event of the preferred process has, and for ids that look like one. What
 * is not ours may not have such an id: equal ids mean the same step.
 */
export const kanOnsIdZijn = (id: string): boolean => VORM.test(id);
