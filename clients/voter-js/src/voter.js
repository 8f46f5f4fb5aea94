import { fill, leafBytes } from './ballot.js';
import { equal, fromBase64, sha256, toBase64 } from './bytes.js';
import { makeKey } from './keys.js';
import { isAcknowledgement, isConsistent, isHead, isIncluded, leafHash } from './log.js';
import { blind, finish } from './token.js';

/** The service has answered something that it must not answer; keep it, it may be the proof. */
export class ServiceFault extends Error {}

/**
 * A voter's way through an election. `store.save(pass)` has to return (or resolve) only when the pass is kept; nothing is
 * sent before. After any error go on with `Voter.resume` and the kept pass, and repeat the same step.
 */
export class Voter {
  #manifest;
  #election;
  #store;

  constructor(manifest, election, pass, store) {
    this.#manifest = manifest;
    this.#election = election;
    this.#store = store;
    this.pass = pass;
  }

  /**
   * Makes the key and keeps the pass; nothing is sent.
   * @param {Uint8Array} manifest as served
   * @param {string} announced the hash that was announced, e.g. by mail, as base64url
   */
  static async begin(manifest, announced, weight, store) {
    const { conditions, election } = await pinned(manifest, announced);
    const key = await makeKey();
    const pass = {
      format: 'foundation-voting-pass-v1',
      election: election.id,
      manifestHash: announced,
      weight,
      privateKey: toBase64(key.privateKey),
      publicKey: toBase64(key.publicKey),
      ...(await blind(tokenKey(conditions, weight), key.publicKey)),
      ballots: [],
    };
    await store.save(pass);
    return new Voter(conditions, election, pass, store);
  }

  static async resume(pass, manifest, store) {
    const { conditions, election } = await pinned(manifest, pass.manifestHash);
    return new Voter(conditions, election, pass, store);
  }

  /** Gets the token, unless it is there already. */
  async register(desk) {
    if (this.pass.token) {
      return;
    }
    const blindSignature = await desk.register(this.#election.id, this.pass.blinded);
    let token;
    try {
      token = await finish(tokenKey(this.#manifest, this.pass.weight), this.pass, blindSignature);
    } catch (wrong) {
      throw new ServiceFault('The service has not signed the token', { cause: wrong });
    }
    await this.#keep({ ...this.pass, token });
  }

  /** Fills a ballot in, keeps it and sends it. A later one replaces it, where the last one counts. */
  async cast(groups, box) {
    const { ballots } = this.pass;
    if (!this.pass.token) {
      throw new Error('There is no token yet');
    }
    if (ballots.length > 0 && !this.#manifest.mayRecast) {
      throw new Error('In this election the first ballot counts; send that one');
    }
    const counter = ballots.length > 0 ? ballots.at(-1).cast.counter + 1 : 1;
    const ballot = await fill(this.#manifest, this.#election, this.pass, counter, groups);
    await this.#keep({ ...this.pass, ballots: [...ballots, ballot] });
    return this.send(box);
  }

  /** Sends the last ballot, byte for byte the same each time. */
  async send(box) {
    const ballot = this.pass.ballots.at(-1);
    if (!ballot) {
      throw new Error('No ballot is filled in');
    }
    const acknowledgement = await box.cast(this.#election.id, ballot.cast);
    if (!(await isAcknowledgement(acknowledgement, ballot.cast, this.#election, this.#logKey()))) {
      throw new ServiceFault('The service has acknowledged another ballot, or not signed the acknowledgement');
    }
    await this.#keep({
      ...this.pass,
      ballots: [...this.pass.ballots.slice(0, -1), { ...ballot, acknowledgement }],
    });
    return acknowledgement;
  }

  /** Looks for the acknowledged ballots in the log: true when all are there, false when one waits for the next batch. */
  async look(box) {
    const head = await box.head(this.#election.id);
    if (!(await isHead(head, this.#election, this.#logKey()))) {
      throw new ServiceFault('The head of the log is not one of this election, or not signed');
    }
    await this.#checkGrown(head, box);
    await this.#keep({ ...this.pass, lastHead: head });
    let isThere = true;
    for (const ballot of this.pass.ballots.filter((each) => each.acknowledgement)) {
      const leaf = await leafHash(leafBytes(ballot.cast));
      const proof = await box.inclusion(this.#election.id, toBase64(leaf), head.size);
      if (proof && (proof.size !== head.size || !(await isIncluded(proof, leaf, fromBase64(head.root))))) {
        throw new ServiceFault('The proof that the ballot is in the log does not hold');
      }
      isThere &&= Boolean(proof);
    }
    return isThere;
  }

  async #checkGrown(head, box) {
    const before = this.pass.lastHead ?? { size: 0, root: toBase64(await sha256()) };
    if (head.size < before.size) {
      throw new ServiceFault(`The log has become shorter: it had ${before.size} ballots, and has ${head.size}`);
    }
    const proof =
      before.size === 0 || before.size === head.size
        ? { first: before.size, second: head.size, path: [] }
        : await box.consistency(this.#election.id, before.size, head.size);
    const isProven =
      proof.first === before.size &&
      proof.second === head.size &&
      (await isConsistent(proof, fromBase64(before.root), fromBase64(head.root)));
    if (!isProven) {
      throw new ServiceFault('The log was rewritten: what it was is not the beginning of what it is');
    }
  }

  async #keep(pass) {
    await this.#store.save(pass);
    this.pass = pass;
  }

  #logKey() {
    return fromBase64(this.#manifest.logKey);
  }
}

async function pinned(manifest, announced) {
  const manifestHash = await sha256(manifest);
  if (!equal(manifestHash, fromBase64(announced))) {
    throw new Error('The manifest is not the one that was announced; do not vote under it');
  }
  const conditions = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(manifest));
  if (conditions.format !== 'foundation-manifest-v1') {
    throw new Error('This is no manifest');
  }
  return { conditions, election: { id: conditions.election, manifestHash } };
}

function tokenKey(manifest, weight) {
  const electorate = manifest.electorates.find((each) => each.weight === weight);
  if (!electorate) {
    throw new Error(`Nobody votes with weight ${weight}`);
  }
  return fromBase64(electorate.tokenKey);
}
