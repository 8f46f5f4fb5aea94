import { equal, fromBase64, join, sha256 } from './bytes.js';

/**
 * Whether the manifest means this candidate: it has SHA-256(salt || name). Check it before a name is shown.
 * `candidate` is {number, displayName, salt} of GET /v1/elections/{id}/candidate-names.
 */
export async function isNamed(manifest, candidate) {
  const announced = manifest.candidates.find((each) => each.number === candidate.number);
  const hash = await sha256(join(fromBase64(candidate.salt), new TextEncoder().encode(candidate.displayName)));
  return announced !== undefined && equal(hash, fromBase64(announced.name));
}
