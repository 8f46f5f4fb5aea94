import { join, label, u16 } from './bytes.js';

/**
 * Hybrid public key encryption of one message, base mode (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM.
 */

const KEM = join(label('KEM'), u16(0x0020));
const HPKE = join(label('HPKE'), u16(0x0020), u16(0x0001), u16(0x0001));
const NOTHING = new Uint8Array(0);
const PRIVATE = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20);

/** Encapsulated key, cipher text and tag. */
export async function seal(publicKey, info, associated, text) {
  const pair = await crypto.subtle.generateKey('X25519', true, ['deriveBits']);
  const encapsulated = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const secret = await sharedSecret(pair.privateKey, publicKey, encapsulated, publicKey);
  const { key, nonce } = await schedule(secret, info, ['encrypt']);
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: associated }, key, text);
  return join(encapsulated, new Uint8Array(cipher));
}

/** @throws when it was not sealed for this key, with this info and associated data */
export async function open(privateKey, publicKey, info, associated, sealed) {
  const own = await crypto.subtle.importKey('pkcs8', join(PRIVATE, privateKey), 'X25519', false, ['deriveBits']);
  const encapsulated = sealed.slice(0, 32);
  const secret = await sharedSecret(own, encapsulated, encapsulated, publicKey);
  const { key, nonce } = await schedule(secret, info, ['decrypt']);
  const parameters = { name: 'AES-GCM', iv: nonce, additionalData: associated };
  return new Uint8Array(await crypto.subtle.decrypt(parameters, key, sealed.slice(32)));
}

/** Section 4.1. */
async function sharedSecret(own, other, encapsulated, recipient) {
  const peer = await crypto.subtle.importKey('raw', other, 'X25519', false, []);
  const exchanged = new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: peer }, own, 256));
  if (exchanged.every((byte) => byte === 0)) {
    throw new Error('The key is of small order');
  }
  const extracted = await extract(KEM, NOTHING, 'eae_prk', exchanged);
  return expand(KEM, extracted, 'shared_secret', join(encapsulated, recipient), 32);
}

/** Section 5.1. */
async function schedule(secret, info, usages) {
  const context = join(
    Uint8Array.of(0),
    await extract(HPKE, NOTHING, 'psk_id_hash', NOTHING),
    await extract(HPKE, NOTHING, 'info_hash', info),
  );
  const extracted = await extract(HPKE, secret, 'secret', NOTHING);
  const bytes = await expand(HPKE, extracted, 'key', context, 16);
  return {
    key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, usages),
    nonce: await expand(HPKE, extracted, 'base_nonce', context, 12),
  };
}

/** LabeledExtract, section 4. */
async function extract(suite, salt, name, material) {
  return hmac(salt.length > 0 ? salt : new Uint8Array(32), join(label('HPKE-v1'), suite, label(name), material));
}

/** LabeledExpand, section 4; one block is enough for all that is needed here. */
async function expand(suite, secret, name, info, length) {
  const labelled = join(u16(length), label('HPKE-v1'), suite, label(name), info);
  return (await hmac(secret, join(labelled, Uint8Array.of(1)))).slice(0, length);
}

async function hmac(secret, message) {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
}
