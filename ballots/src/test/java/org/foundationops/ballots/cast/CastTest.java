package org.foundationops.ballots.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.ballots.Resources.flipped;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.SampleElection;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.ballots.manifest.PublishLevel;
import org.foundationops.elections.counting.Ranking;
import org.junit.jupiter.api.Test;

/** What the ballot box accepts, and what it refuses. */
class CastTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Manifest MANIFEST = new SampleElection(PublishLevel.FULL, 5).manifest;

    private final Credential voter = SampleElection.credential(1);
    private final Cast cast = filled(1, Ranking.of(2, 1));

    @Test
    void aGoodBallotComesThroughTheWireUnchangedAndIsAccepted() {
        Cast read = Cast.read(JsonReader.of(Json.parse(cast.json().canonical()), "the body"));

        assertThat(read).isEqualTo(cast);
        read.check(MANIFEST);
    }

    @Test
    void aChangedByteOfCommitmentSignatureRandomOrTokenIsRefused() {
        CastHeader header = cast.header();
        for (int at = 0; at < 32; at++) {
            assertRefused(
                    CastRefused.Reason.SIGNATURE_INVALID,
                    with(header.number(), flipped(header.commitment(), at), header.signature(), 1, header.token()));
            assertRefused(
                    CastRefused.Reason.TOKEN_INVALID,
                    with(header.number(), header.commitment(), header.signature(), 1, flipped(header.token(), 8 * at)));
        }
        for (int at = 0; at < 64; at++) {
            assertRefused(
                    CastRefused.Reason.SIGNATURE_INVALID,
                    with(header.number(), header.commitment(), flipped(header.signature(), at), 1, header.token()));
        }
        CastHeader other = new CastHeader(
                header.number(), header.commitment(), header.signature(), 1, SampleElection.random(32), header.token());
        assertRefused(CastRefused.Reason.TOKEN_INVALID, new Cast(other, cast.sealed()));
    }

    @Test
    void aChangedCounterIsRefused() {
        CastHeader header = cast.header();
        BallotNumber two = new BallotNumber(header.number().key(), 2);

        assertRefused(
                CastRefused.Reason.SIGNATURE_INVALID,
                with(two, header.commitment(), header.signature(), 1, header.token()));
        assertThatThrownBy(() -> new BallotNumber(header.number().key(), 0)).isInstanceOf(Malformed.class);
    }

    @Test
    void aTokenOfTheOtherClassAndAnUnknownWeightAreRefused() {
        CastHeader header = cast.header();

        assertRefused(
                CastRefused.Reason.TOKEN_INVALID,
                with(header.number(), header.commitment(), header.signature(), 3, header.token()));
        assertRefused(
                CastRefused.Reason.WEIGHT_UNKNOWN,
                with(header.number(), header.commitment(), header.signature(), 2, header.token()));
        Credential heavy = SampleElection.credential(3);
        Cast light = new Credential(heavy.key(), 1, heavy.message(), heavy.token())
                .fill(MANIFEST, 1, Ranking.of(1), RANDOM)
                .cast();
        assertRefused(CastRefused.Reason.TOKEN_INVALID, light);
    }

    @Test
    void aBallotOfAnotherElectionIsRefused() {
        Manifest other = new SampleElection(PublishLevel.FULL, 5).manifest;

        assertThatThrownBy(() -> cast.check(other))
                .isInstanceOfSatisfying(
                        CastRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(CastRefused.Reason.SIGNATURE_INVALID));
    }

    @Test
    void anotherKeyThanInThePreparedMessageIsRefused() {
        Map<String, Json> members = new TreeMap<>(cast.json().values());
        members.put(
                "preparedMessage",
                Json.of(SampleElection.credential(1).message().bytes()));
        JsonReader body = JsonReader.of(Json.of(members), "the body");

        assertReason(CastRefused.Reason.KEY_MISMATCH, () -> Cast.read(body));
    }

    @Test
    void aKeyOfSmallOrderIsRefused() {
        Bytes identity = Bytes.joined(Bytes.of((byte) 1), Bytes.of(new byte[31]));
        CastHeader header = cast.header();

        assertRefused(
                CastRefused.Reason.KEY_INVALID,
                with(new BallotNumber(identity, 1), header.commitment(), header.signature(), 1, header.token()));
    }

    @Test
    void aSealedBallotOfAnotherLengthIsRefused() {
        assertRefused(
                CastRefused.Reason.SEALED_LENGTH,
                new Cast(cast.header(), cast.sealed().slice(1, cast.sealed().length())));
    }

    @Test
    void allSealedBallotsHaveOneLength() {
        assertThat(filled(1, Ranking.blank()).sealed().length())
                .isEqualTo(filled(1, Ranking.of(1, 2, 3, 4, 5, 6)).sealed().length())
                .isEqualTo(cast.sealed().length());
    }

    @Test
    void aRepeatAddsNothingAndAHigherCounterReplaces() {
        Cast later = filled(5, Ranking.of(3));

        assertThat(cast.after(Optional.empty(), true)).isEqualTo(Cast.Effect.ADDS);
        assertThat(cast.after(Optional.of(cast), true)).isEqualTo(Cast.Effect.REPEATS);
        assertThat(cast.after(Optional.of(cast), false)).isEqualTo(Cast.Effect.REPEATS);
        assertThat(later.after(Optional.of(cast), true)).isEqualTo(Cast.Effect.REPLACES);
        assertReason(CastRefused.Reason.COUNTER_USED, () -> cast.after(Optional.of(later), true));
        assertReason(
                CastRefused.Reason.COUNTER_USED, () -> filled(5, Ranking.of(3)).after(Optional.of(later), true));
        assertReason(CastRefused.Reason.RECAST_NOT_ALLOWED, () -> later.after(Optional.of(cast), false));
        Cast sealedAnew =
                new Cast(cast.header(), SampleElection.random(cast.sealed().length()));
        assertReason(CastRefused.Reason.COUNTER_USED, () -> sealedAnew.after(Optional.of(cast), true));
    }

    @Test
    void aKeyKeepsItsToken() {
        Credential again = SampleElection.credential(1);
        Cast other = new Credential(voter.key(), 1, voter.message(), again.token())
                .fill(MANIFEST, 2, Ranking.of(1), RANDOM)
                .cast();

        assertReason(CastRefused.Reason.TOKEN_CHANGED, () -> other.after(Optional.of(cast), true));
    }

    private Cast filled(int counter, Ranking ranking) {
        return voter.fill(MANIFEST, counter, ranking, RANDOM).cast();
    }

    private Cast with(BallotNumber number, Bytes commitment, Bytes signature, int weight, Bytes token) {
        return new Cast(
                new CastHeader(
                        number, commitment, signature, weight, cast.header().random(), token),
                cast.sealed());
    }

    private static void assertRefused(CastRefused.Reason reason, Cast bad) {
        assertReason(reason, () -> bad.check(MANIFEST));
    }

    private static void assertReason(CastRefused.Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        CastRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
