import { equal, fromBase64, join, named, sha256, u32, u64, u8, uuid } from './bytes.js';
import { isSigned } from './keys.js';

/** The log of ballots: Merkle trees and their proofs as in RFC 9162, section 2.1, and what the service signs. */

export const leafHash = (data) => sha256(u8(0), data);
export const nodeHash = (left, right) => sha256(u8(1), left, right);

/** Section 2.1.3.2. */
export async function isIncluded({ index, size, path }, leaf, root) {
  if (index >= size) {
    return false;
  }
  let position = index;
  let last = size - 1;
  let hash = leaf;
  for (const text of path) {
    if (last === 0) {
      return false;
    }
    const beside = fromBase64(text);
    if (position % 2 === 1 || position === last) {
      hash = await nodeHash(beside, hash);
      while (position % 2 === 0 && position !== 0) {
        position >>>= 1;
        last >>>= 1;
      }
    } else {
      hash = await nodeHash(hash, beside);
    }
    position >>>= 1;
    last >>>= 1;
  }
  return last === 0 && equal(hash, root);
}

/** Section 2.1.4.2; an empty tree is the beginning of every tree. */
export async function isConsistent({ first, second, path }, firstRoot, secondRoot) {
  if (first === second) {
    return path.length === 0 && equal(firstRoot, secondRoot);
  }
  if (first === 0) {
    return path.length === 0 && equal(firstRoot, await sha256());
  }
  if (first > second) {
    return false;
  }
  const hashes = path.map(fromBase64);
  if (Number.isInteger(Math.log2(first))) {
    hashes.unshift(firstRoot);
  }
  if (hashes.length === 0) {
    return false;
  }
  let position = first - 1;
  let last = second - 1;
  while (position % 2 === 1) {
    position >>>= 1;
    last >>>= 1;
  }
  let earlier = hashes[0];
  let later = hashes[0];
  for (const beside of hashes.slice(1)) {
    if (last === 0) {
      return false;
    }
    if (position % 2 === 1 || position === last) {
      earlier = await nodeHash(beside, earlier);
      later = await nodeHash(beside, later);
      while (position % 2 === 0 && position !== 0) {
        position >>>= 1;
        last >>>= 1;
      }
    } else {
      later = await nodeHash(later, beside);
    }
    position >>>= 1;
    last >>>= 1;
  }
  return last === 0 && equal(earlier, firstRoot) && equal(later, secondRoot);
}

/** Whether the service has signed this head of the log of ballots, for this election. */
export async function isHead(head, election, logKey) {
  const message = join(
    named('foundation-head-v1'),
    uuid(election.id),
    election.manifestHash,
    u8(0),
    u32(0),
    u64(head.size),
    u64(head.time),
    fromBase64(head.root),
  );
  return (
    head.tree === 'BALLOTS' && isOf(head, election) && isSigned(logKey, message, fromBase64(head.signature))
  );
}

/** Whether the service has signed that it has got exactly this ballot. */
export async function isAcknowledgement(acknowledgement, cast, election, logKey) {
  const sealedHash = await sha256(fromBase64(cast.sealed));
  const message = join(
    named('foundation-acknowledgement-v1'),
    uuid(election.id),
    election.manifestHash,
    fromBase64(cast.key),
    u32(cast.counter),
    fromBase64(cast.commitment),
    sealedHash,
  );
  return (
    isOf(acknowledgement, election) &&
    acknowledgement.key === cast.key &&
    acknowledgement.counter === cast.counter &&
    acknowledgement.commitment === cast.commitment &&
    equal(fromBase64(acknowledgement.sealedHash), sealedHash) &&
    isSigned(logKey, message, fromBase64(acknowledgement.signature))
  );
}

function isOf(signed, election) {
  return signed.election === election.id && equal(fromBase64(signed.manifestHash), election.manifestHash);
}
