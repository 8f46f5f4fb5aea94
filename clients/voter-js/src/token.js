import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { equal, fromBase64, random, join, toBase64 } from './bytes.js';

/** Tokens by blind signatures: RSABSSA-SHA384-PSS-Randomized (RFC 9474). */

const suite = RSABSSA.SHA384.PSS.Randomized();

export function importTokenKey(spki) {
  return crypto.subtle.importKey('spki', spki, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
}

/** 32 random bytes and the one-time key, blinded. */
export async function blind(tokenKey, oneTimeKey) {
  const preparedMessage = join(random(32), oneTimeKey);
  const { blindedMsg, inv } = await suite.blind(await importTokenKey(tokenKey), preparedMessage);
  return { preparedMessage: toBase64(preparedMessage), blinded: toBase64(blindedMsg), inverse: toBase64(inv) };
}

/** The token. @throws {Error} when the service has not signed what was sent */
export async function finish(tokenKey, pass, blindSignature) {
  const prepared = fromBase64(pass.preparedMessage);
  const key = await importTokenKey(tokenKey);
  return toBase64(await suite.finalize(key, prepared, fromBase64(blindSignature), fromBase64(pass.inverse)));
}

export async function isToken(tokenKey, oneTimeKey, preparedMessage, token) {
  return (
    equal(preparedMessage.slice(32), oneTimeKey) && suite.verify(await importTokenKey(tokenKey), token, preparedMessage)
  );
}
