package org.foundationops.elections.nomination;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.elections.Api;
import org.foundationops.elections.ElectionScene;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** Nobody stands first on every paper. */
@ServiceTest
class BallotPaperTest {

    private static final String[] NAMES = {"Ada", "Bo", "Cleo", "Dag", "Eve", "Fay", "Gus"};

    @Test
    void eachVoterHasAnOrderOfTheirOwnThatStaysAndCanBeRepeated() {
        ElectionScene election = ElectionScene.inReview(NAMES);
        given().get(election.path("/ballot-paper")).then().statusCode(200).body("candidates", hasSize(0));
        election.intoVoting();
        Set<List<Integer>> orders = new HashSet<>();
        for (TestPerson voter : election.candidates()) {
            assertThat(order(election, voter))
                    .isEqualTo(order(election, voter))
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
            orders.add(order(election, voter));
        }
        assertThat(orders).hasSizeGreaterThan(4);
        List<Integer> visitors =
                given().get(election.path("/ballot-paper")).jsonPath().getList("candidates.number");
        given().get(election.path("")).then().body("orderSeed", nullValue());

        TestPerson ada = election.candidates().getFirst();
        List<Integer> adas = order(election, ada);
        election.step("closure");
        byte[] seed = HexFormat.of().parseHex(Api.get(election.path("")).getString("orderSeed"));
        assertThat(repeated(seed, ada.id())).isEqualTo(adas);
        assertThat(repeated(seed, new UUID(0, 0))).isEqualTo(visitors);
    }

    private static List<Integer> order(ElectionScene election, TestPerson voter) {
        return Api.as(voter.token())
                .get(election.path("/ballot-paper"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("candidates.number");
    }

    /** As the documentation of the operation tells anybody to. */
    private static List<Integer> repeated(byte[] seed, UUID viewer) {
        return IntStream.rangeClosed(1, NAMES.length)
                .boxed()
                .sorted(Comparator.comparing(number -> hash(seed, viewer, number), Arrays::compareUnsigned))
                .toList();
    }

    private static byte[] hash(byte[] seed, UUID viewer, int number) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(ByteBuffer.allocate(50)
                            .put(seed)
                            .putLong(viewer.getMostSignificantBits())
                            .putLong(viewer.getLeastSignificantBits())
                            .putShort((short) number)
                            .array());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
