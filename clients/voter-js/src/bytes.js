/** Byte strings: base64url without padding, numbers with the highest byte first, SHA-256. */

const ascii = new TextEncoder();

export function toBase64(bytes) {
  let binary = '';
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws {Error} when the text is not the one form that encodes its bytes */
export function fromBase64(text) {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  if (toBase64(bytes) !== text) {
    throw new Error('This is not the canonical base64url of its bytes');
  }
  return bytes;
}

export function join(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function equal(left, right) {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}

/** The name in ASCII and a zero byte. */
export function named(name) {
  return join(ascii.encode(name), Uint8Array.of(0));
}

export function label(text) {
  return ascii.encode(text);
}

export function number(value, length) {
  const bytes = new Uint8Array(length);
  let rest = BigInt(value);
  for (let at = length - 1; at >= 0; at--) {
    bytes[at] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return bytes;
}

export const u8 = (value) => number(value, 1);
export const u16 = (value) => number(value, 2);
export const u32 = (value) => number(value, 4);
export const u64 = (value) => number(value, 8);

/** 16 bytes. */
export function uuid(text) {
  const digits = text.replaceAll('-', '');
  return Uint8Array.from({ length: 16 }, (_, at) => parseInt(digits.slice(2 * at, 2 * at + 2), 16));
}

export function random(length) {
  return crypto.getRandomValues(new Uint8Array(length));
}

export async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', join(...parts)));
}
