import { fromBase64, join, named, random, sha256, toBase64, u16, u32, uuid } from './bytes.js';
import { seal } from './hpke.js';
import { sign } from './keys.js';

/** The bytes of docs/ballot-protocol.md. `election` is {id, manifestHash}. */

/** @param groups candidate numbers, best first; more than one in a group is an equal rank */
export function encodeRanking(groups) {
  return join(u16(groups.length), ...groups.flatMap((group) => [u16(group.length), ...ascending(group).map(u16)]));
}

export function ballotBytes(election, key, counter, groups) {
  const name = named('foundation-ballot-v1');
  return join(name, uuid(election.id), key, u32(counter), election.manifestHash, encodeRanking(groups));
}

export function commitment(salt, ballot) {
  return sha256(salt, ballot);
}

export function castBytes(election, key, counter, committed) {
  return join(named('foundation-cast-v1'), uuid(election.id), key, u32(counter), committed);
}

export function sealInfo(election) {
  return join(named('foundation-seal-v1'), uuid(election.id), election.manifestHash);
}

export function sealAssociated(key, counter, committed) {
  return join(key, u32(counter), committed);
}

/** Salt and ranking, with zeros up to the length that every ballot of the election has. */
export function padded(salt, groups, candidates) {
  const bytes = new Uint8Array(32 + 2 + 4 * candidates);
  bytes.set(join(salt, encodeRanking(groups)));
  return bytes;
}

/** The data of a leaf of the log. */
export function leafBytes(cast) {
  return join(
    fromBase64(cast.key),
    u32(cast.counter),
    fromBase64(cast.commitment),
    fromBase64(cast.signature),
    u32(cast.weight),
    fromBase64(cast.preparedMessage).slice(0, 32),
    fromBase64(cast.token),
  );
}

/** @throws {Error} when the election cannot count such a ranking */
export function checkRanking(manifest, groups) {
  const named = groups.flat();
  const takesEqualRanks = ['schulze', 'approval'].includes(manifest.count.method);
  const most = manifest.count.options.maxChoices;
  const isKnown = (candidate) => Number.isInteger(candidate) && candidate >= 1 && candidate <= manifest.candidates.length;
  if (groups.some((group) => group.length === 0) || !named.every(isKnown) || new Set(named).size < named.length) {
    throw new Error('A ranking names each candidate at most once, and only those who stand');
  }
  if (!takesEqualRanks && groups.some((group) => group.length > 1)) {
    throw new Error('This election takes no equal ranks');
  }
  if (most > 0 && named.length > most) {
    throw new Error(`At most ${most} candidates may be named`);
  }
}

/** Fills a ballot in: what is sent, and what the voter keeps to recognise it by. */
export async function fill(manifest, election, pass, counter, groups) {
  checkRanking(manifest, groups);
  const key = fromBase64(pass.publicKey);
  const salt = random(32);
  const committed = await commitment(salt, ballotBytes(election, key, counter, groups));
  const sealed = await seal(
    fromBase64(manifest.sealingKey),
    sealInfo(election),
    sealAssociated(key, counter, committed),
    padded(salt, groups, manifest.candidates.length),
  );
  return {
    salt: toBase64(salt),
    ranking: groups.map(ascending),
    cast: {
      key: pass.publicKey,
      counter,
      commitment: toBase64(committed),
      signature: toBase64(await sign(fromBase64(pass.privateKey), castBytes(election, key, counter, committed))),
      weight: pass.weight,
      preparedMessage: pass.preparedMessage,
      token: pass.token,
      sealed: toBase64(sealed),
    },
  };
}

function ascending(group) {
  return [...group].sort((left, right) => left - right);
}
