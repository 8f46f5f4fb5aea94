package org.foundationops.ballots.cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.ballots.Resources.flipped;
import static org.foundationops.ballots.Resources.hex;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.ElectionReference;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.Sha256;
import org.foundationops.elections.counting.Ranking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rankings as bytes, and ballots that only the election can open. */
class SealedBallotTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ElectionReference ELECTION = new ElectionReference(UUID.randomUUID(), Sha256.of());
    private static final BallotNumber NUMBER = new BallotNumber(Bytes.of(new byte[32]), 1);
    private static final BallotPaper PAPER = new BallotPaper(5, true, 0);

    @Test
    void theBytesOfARankingAreThoseOfTheSpecification() {
        assertThat(RankingCode.encode(new Ranking(List.of(List.of(3), List.of(300, 2)))))
                .isEqualTo(hex("0002" + "0001" + "0003" + "0002" + "0002" + "012c"));
        assertThat(RankingCode.encode(Ranking.blank())).isEqualTo(hex("0000"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', The ranking ends too early",
        "00, The ranking ends too early",
        "0001, The ranking ends too early",
        "00010001, The ranking ends too early",
        "00010000, The ranking is none: A rank without a candidate",
        "000100010000, The ranking is none: Candidate numbers begin at 1",
        "0001000200030002, The candidates of a rank are not in ascending order",
        "0001000200030003, The candidates of a rank are not in ascending order",
        "00020001000300010003, The ranking is none: Candidate 3 is ranked twice",
        "000000, The ranking has 3 bytes and must have 2",
        "000001, There is something behind the ranking"
    })
    void bytesThatAreNoRankingAreRefused(String digits, String message) {
        assertThatThrownBy(() -> RankingCode.decode(hex(digits)))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith(message);
    }

    @Property(tries = 300, seed = "20261122")
    void whatIsSealedIsOpenedAndNothingElse(@ForAll("rankings") Ranking ranking) {
        Unsealer unsealer = Unsealer.generate(RANDOM);
        Opening opening = Opening.of(ranking, RANDOM);
        Bytes commitment = opening.commitment(ELECTION, NUMBER);
        Bytes sealed = unsealer.publicKey().seal(ELECTION, NUMBER, commitment, opening, PAPER, RANDOM);

        assertThat(sealed.length()).isEqualTo(SealingKey.sealedLength(PAPER));
        assertThat(unsealer.open(ELECTION, NUMBER, commitment, sealed, PAPER)).isEqualTo(opening);
        assertThat(Unsealer.of(unsealer.secret(), unsealer.publicKey())
                        .open(ELECTION, NUMBER, commitment, sealed, PAPER))
                .isEqualTo(opening);
        BallotNumber other = new BallotNumber(NUMBER.key(), 2);
        assertThatThrownBy(() -> unsealer.open(ELECTION, other, commitment, sealed, PAPER))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> unsealer.open(ELECTION, NUMBER, flipped(commitment, 0), sealed, PAPER))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void aSealedBallotThatIsNotTheCommittedOneIsUnreadable() {
        Unsealer unsealer = Unsealer.generate(RANDOM);
        Bytes commitment = Opening.of(Ranking.of(1), RANDOM).commitment(ELECTION, NUMBER);
        Bytes sealed = unsealer.publicKey()
                .seal(ELECTION, NUMBER, commitment, Opening.of(Ranking.of(2), RANDOM), PAPER, RANDOM);

        assertThatThrownBy(() -> unsealer.open(ELECTION, NUMBER, commitment, sealed, PAPER))
                .hasMessage("The sealed ballot is not the one committed to");
    }

    @Test
    void aRankingThatTheRuleCannotCountIsUnreadable() {
        BallotPaper strict = new BallotPaper(5, false, 2);
        Ranking equal = new Ranking(List.of(List.of(1, 2)));

        assertThatThrownBy(() -> strict.check(equal)).hasMessageContaining("ranks candidates equally");
        assertThatThrownBy(() -> strict.check(Ranking.of(6))).hasMessageContaining("names candidate 6");
        assertThatThrownBy(() -> strict.check(Ranking.of(1, 2, 3))).hasMessageContaining("names 3 candidates, and 2");
        Unsealer unsealer = Unsealer.generate(RANDOM);
        Opening opening = Opening.of(equal, RANDOM);
        Bytes commitment = opening.commitment(ELECTION, NUMBER);
        Bytes sealed = unsealer.publicKey().seal(ELECTION, NUMBER, commitment, opening, PAPER, RANDOM);
        assertThatThrownBy(() -> unsealer.open(ELECTION, NUMBER, commitment, sealed, strict))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void everythingThatIsBoundChangesTheCommitment() {
        Opening opening = Opening.of(Ranking.of(1, 2), RANDOM);
        Bytes commitment = opening.commitment(ELECTION, NUMBER);

        assertThat(List.of(
                        opening.commitment(new ElectionReference(UUID.randomUUID(), ELECTION.manifestHash()), NUMBER),
                        opening.commitment(
                                new ElectionReference(ELECTION.election(), Sha256.of(Bytes.of((byte) 0))), NUMBER),
                        opening.commitment(ELECTION, new BallotNumber(NUMBER.key(), 2)),
                        opening.commitment(ELECTION, new BallotNumber(flipped(NUMBER.key(), 5), 1)),
                        new Opening(flipped(opening.salt(), 5), opening.ranking()).commitment(ELECTION, NUMBER),
                        new Opening(opening.salt(), Ranking.of(2, 1)).commitment(ELECTION, NUMBER)))
                .doesNotContain(commitment)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000000",
                "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
                "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
            })
    void aSealingKeyOfSmallOrderOrNotInCanonicalFormIsRefused(String key) {
        assertThatThrownBy(() -> new SealingKey(hex(key))).isInstanceOf(Malformed.class);
    }

    @Provide
    Arbitrary<Ranking> rankings() {
        return Arbitraries.shuffle(List.of(1, 2, 3, 4, 5))
                .flatMap(order -> Arbitraries.integers()
                        .between(0, 5)
                        .flatMap(length -> Arbitraries.integers().between(1, 3).map(size -> {
                            List<List<Integer>> groups = new ArrayList<>();
                            for (int at = 0; at < length; at += size) {
                                groups.add(order.subList(at, Math.min(length, at + size)));
                            }
                            return groups.isEmpty() ? Ranking.blank() : new Ranking(groups);
                        })));
    }
}
