/**
 * A random id: 20 characters 0-9a-f. Works without a secure context too, where `randomUUID` is missing
 * (a municipal intranet over http).
 */
export function nieuwId(): string {
  return [...crypto.getRandomValues(new Uint8Array(10))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
