import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ballotBytes, castBytes, commitment, leafBytes, padded, sealAssociated, sealInfo } from '../src/ballot.js';
import { fromBase64, sha256, toBase64 } from '../src/bytes.js';
import { open, seal } from '../src/hpke.js';
import { sign } from '../src/keys.js';
import { isAcknowledgement, isConsistent, isHead, isIncluded, leafHash } from '../src/log.js';
import { finish, isToken } from '../src/token.js';

/** The fixed bytes that the Java client has, too. */
const file = new URL('../../../ballots/src/test/resources/ballot-vectors.json', import.meta.url);
const vectors = JSON.parse(await readFile(file, 'utf8'));
const manifestBytes = fromBase64(vectors.manifest);
const manifest = JSON.parse(new TextDecoder().decode(manifestBytes));
const election = { id: manifest.election, manifestHash: fromBase64(vectors.manifestHash) };
const tokenKey = fromBase64(manifest.electorates[0].tokenKey);
const logKey = fromBase64(manifest.logKey);

test('the manifest has its hash', async () => {
  assert.equal(toBase64(await sha256(manifestBytes)), vectors.manifestHash);
});

test('the blind signature of the Java signer gives the token', async () => {
  const { preparedMessage, inverse, blindSignature, token } = vectors.token;
  assert.equal(await finish(tokenKey, { preparedMessage, inverse }, blindSignature), token);
  const key = fromBase64(vectors.voter.publicKey);
  assert.ok(await isToken(tokenKey, key, fromBase64(preparedMessage), fromBase64(token)));
  assert.equal(await isToken(tokenKey, logKey, fromBase64(preparedMessage), fromBase64(token)), false);
});

test('every ballot has its bytes, its commitment and its signature', async () => {
  assert.equal(vectors.ballots.length, 3);
  for (const { salt, ranking, ballot, signed, leaf, leafHash: hash, cast, acknowledgement } of vectors.ballots) {
    const key = fromBase64(cast.key);
    const bytes = ballotBytes(election, key, cast.counter, ranking);
    const committed = await commitment(fromBase64(salt), bytes);
    assert.equal(toBase64(bytes), ballot);
    assert.equal(toBase64(committed), cast.commitment);
    assert.equal(toBase64(castBytes(election, key, cast.counter, committed)), signed);
    assert.equal(toBase64(await sign(fromBase64(vectors.voter.privateKey), fromBase64(signed))), cast.signature);
    assert.equal(toBase64(leafBytes(cast)), leaf);
    assert.equal(toBase64(await leafHash(leafBytes(cast))), hash);
    assert.ok(await isAcknowledgement(acknowledgement, cast, election, logKey));
    assert.equal(await isAcknowledgement({ ...acknowledgement, counter: 9 }, cast, election, logKey), false);
  }
});

test('what Java has sealed is opened, and nothing under another name', async () => {
  const secret = fromBase64(vectors.sealingPrivateKey);
  const publicKey = fromBase64(manifest.sealingKey);
  for (const { salt, ranking, cast } of vectors.ballots) {
    const associated = sealAssociated(fromBase64(cast.key), cast.counter, fromBase64(cast.commitment));
    const text = await open(secret, publicKey, sealInfo(election), associated, fromBase64(cast.sealed));
    assert.deepEqual(text, padded(fromBase64(salt), ranking, manifest.candidates.length));
    const other = sealAssociated(fromBase64(cast.key), cast.counter + 1, fromBase64(cast.commitment));
    await assert.rejects(open(secret, publicKey, sealInfo(election), other, fromBase64(cast.sealed)));
    const again = await seal(publicKey, sealInfo(election), associated, text);
    assert.equal(again.length, fromBase64(cast.sealed).length);
    assert.deepEqual(await open(secret, publicKey, sealInfo(election), associated, again), text);
  }
});

test('RFC 9180, appendix A.1.1.1, is opened', async () => {
  const hex = (digits) => Uint8Array.from(digits.match(/../g), (pair) => parseInt(pair, 16));
  const text = await open(
    hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'),
    hex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'),
    hex('4f6465206f6e2061204772656369616e2055726e'),
    hex('436f756e742d30'),
    hex(
      '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431' +
        'f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a',
    ),
  );
  assert.deepEqual(text, hex('4265617574792069732074727574682c20747275746820626561757479'));
});

test('heads and proofs hold, and changed ones do not', async () => {
  const { head, earlierHead, inclusion, consistency, ballots } = vectors;
  const root = fromBase64(head.root);
  const leaf = fromBase64(ballots[inclusion.index].leafHash);
  assert.ok(await isHead(head, election, logKey));
  assert.ok(await isHead(earlierHead, election, logKey));
  assert.equal(await isHead({ ...head, size: 4 }, election, logKey), false);
  assert.ok(await isIncluded(inclusion, leaf, root));
  assert.equal(await isIncluded({ ...inclusion, index: 0 }, leaf, root), false);
  assert.equal(await isIncluded({ ...inclusion, path: inclusion.path.slice(1) }, leaf, root), false);
  assert.ok(await isConsistent(consistency, fromBase64(earlierHead.root), root));
  assert.equal(await isConsistent(consistency, root, fromBase64(earlierHead.root)), false);
  assert.equal(await isConsistent({ ...consistency, path: [] }, fromBase64(earlierHead.root), root), false);
});

test('base64url has one form only', () => {
  for (const text of ['A', 'AB', 'AA==', 'A+', 'A/']) {
    assert.throws(() => fromBase64(text));
  }
});
