import { join } from './bytes.js';

/** Ed25519 keys as 32 bytes, private (the seed) and public; WebCrypto wants them wrapped (RFC 8410). */

const PRIVATE = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);

export async function makeKey() {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const wrapped = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    privateKey: wrapped.slice(-32),
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  };
}

export async function sign(privateKey, message) {
  const key = await crypto.subtle.importKey('pkcs8', join(PRIVATE, privateKey), 'Ed25519', false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, message));
}

export async function isSigned(publicKey, message, signature) {
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, message);
}
