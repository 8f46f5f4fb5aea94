package org.foundationops.endtoend.adversary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That the adversary sees what is there to see, and nothing else, in made-up data of four elections. */
class AdversaryTest {

    private static final int ELECTIONS = 4;
    private static final int VOTERS = 120;
    private static final int CELL = 15;

    private final Random random = new Random(7);
    private final Needles needles = new Needles();
    private final List<Secret> secrets = new ArrayList<>();
    private final byte[][][] persons = new byte[ELECTIONS][VOTERS][16];
    private final byte[][][] keys = new byte[ELECTIONS][VOTERS][32];

    AdversaryTest() {
        for (int election = 0; election < ELECTIONS; election++) {
            int[] ballotOf = shuffled();
            int[] arrival = shuffled();
            int[] cells = Arrays.stream(arrival).map(place -> place / CELL).toArray();
            secrets.add(new Secret(ballotOf, cells, arrival));
            for (int number = 0; number < VOTERS; number++) {
                random.nextBytes(persons[election][number]);
                random.nextBytes(keys[election][number]);
                needles.add(Trait.PERSON, election, number, persons[election][number]);
                needles.add(Trait.KEY, election, number, keys[election][number]);
            }
        }
    }

    @Test
    void nothingIsFoundInWhatIsShuffled() {
        List<Way> ways = ways(
                source("issuance", shuffledRows(this::personOf), place -> "" + random.nextInt()),
                source("leaf", shuffledRows(this::keyOf), place -> "" + random.nextInt()));

        assertThat(ways).isNotEmpty();
        assertThat(ways.getFirst().chance() * ways.size()).isGreaterThan(0.001);
        assertThat(ways.getFirst().expected()).isEqualTo(ELECTIONS * VOTERS / CELL);
    }

    @Test
    void theOrderOfRowsIsFound() {
        List<Way> ways = ways(
                source("issuance", rows(this::personOf), place -> "x"),
                source("leaf", rows(this::keyOf), place -> "x"));

        assertThat(ways.getFirst().hits()).isEqualTo(ELECTIONS * VOTERS);
        assertThat(ways.getFirst().chance()).isLessThan(1e-25);
    }

    @Test
    void aNumberThatCountsDownIsFoundWhereRowsAreShuffled() {
        List<Way> ways = ways(
                source("issuance", rows(this::personOf), place -> "x"),
                shuffled(source("leaf", rows(this::keyOf), place -> "" + (VOTERS - place))));

        assertThat(ways.getFirst().hits()).isEqualTo(ELECTIONS * VOTERS);
        assertThat(ways.getFirst().name()).contains("by value").endsWith("backwards");
    }

    @Test
    void anOrderThatIsOnlyRoughlyTheSameIsFound() {
        List<Way> ways = ways(
                source("issuance", rows(this::personOf), place -> "x"),
                shuffled(source("leaf", rows(this::keyOf), place -> "" + (place + random.nextInt(12)))));

        assertThat(ways.getFirst().chance()).isLessThan(1e-8);
        assertThat(ways.getFirst().name()).endsWith("how alike they are");
    }

    @Test
    void aValueThatHalfOfThemShareIsFound() {
        String[] traces = IntStream.range(0, VOTERS)
                .mapToObj(i -> Long.toHexString(random.nextLong()))
                .toArray(String[]::new);
        IntPredicate isTraced = place -> place % 2 == 0;
        List<Way> ways = ways(
                shuffled(source("spans", rows(this::personOf), place -> isTraced.test(place) ? traces[place] : "")),
                shuffled(source("log", rows(this::keyOf), place -> isTraced.test(place) ? traces[place] : "none")));

        assertThat(ways.getFirst().hits()).isEqualTo(ELECTIONS * VOTERS / 2);
        assertThat(ways.getFirst().name()).startsWith("the same in spans.value and log.value");
    }

    @Test
    void aNoteOfWhoCameWhenIsOfUseWhereBallotsAreInTheOrderInWhichTheyCame() {
        Adversary adversary = new Adversary(secrets, needles);
        adversary.read(shuffled(source("issuance", rows(this::personOf), place -> "x")));
        assertThat(adversary.waysWithNotes().getFirst().chance()).isGreaterThan(1e-5);

        adversary.read(source("leaf", rows(this::keyOf), place -> "x"));
        assertThat(adversary.waysWithNotes().getFirst().hits()).isEqualTo(ELECTIONS * VOTERS);
    }

    @Test
    void whoStandsBesideAKeyIsSeenInWhateverForm() {
        Adversary adversary = new Adversary(secrets, needles);
        byte[] person = persons[1][2];
        byte[] key = keys[1][3];
        byte[] shifted = new byte[40];
        System.arraycopy(key, 0, shifted, 4, key.length);
        String base64 = Base64.getEncoder().encodeToString(shifted);
        String hex = HexFormat.of().formatHex(person);
        adversary.read(Source.ofLines("innocent", List.of(hex, base64, "and " + base64)));
        assertThat(adversary.besideEachOther()).isEmpty();

        adversary.read(Source.ofLines("log", List.of("nothing", "person=" + hex + " key=" + base64)));

        assertThat(adversary.besideEachOther()).containsExactly("log, row 1: [PERSON, KEY]");
    }

    private List<Way> ways(Source... sources) {
        Adversary adversary = new Adversary(secrets, needles);
        for (Source source : sources) {
            adversary.read(source);
        }
        assertThat(adversary.besideEachOther()).isEmpty();
        return adversary.ways();
    }

    /** Somebody of some election, by the place in the order of arrival. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Arrival(int election, int place, byte[] bytes) {}

    private byte[] personOf(int election, int voter) {
        return persons[election][voter];
    }

    private byte[] keyOf(int election, int voter) {
        return keys[election][secrets.get(election).ballotOf()[voter]];
    }

    private interface Bytes {
        byte[] of(int election, int voter);
    }

    private List<Arrival> rows(Bytes bytes) {
        List<Arrival> rows = new ArrayList<>();
        for (int election = 0; election < ELECTIONS; election++) {
            int[] arrival = secrets.get(election).arrival();
            Arrival[] ofElection = new Arrival[VOTERS];
            for (int voter = 0; voter < VOTERS; voter++) {
                ofElection[arrival[voter]] = new Arrival(election, arrival[voter], bytes.of(election, voter));
            }
            rows.addAll(List.of(ofElection));
        }
        return rows;
    }

    private List<Arrival> shuffledRows(Bytes bytes) {
        List<Arrival> rows = rows(bytes);
        Collections.shuffle(rows, random);
        return rows;
    }

    private static Source source(String name, List<Arrival> rows, IntFunction<String> value) {
        return new Source(
                name,
                List.of("id", "value"),
                rows.stream()
                        .map(row -> new byte[][] {
                            row.bytes(), value.apply(row.place()).getBytes(StandardCharsets.UTF_8)
                        })
                        .toList());
    }

    private Source shuffled(Source source) {
        List<byte[][]> rows = new ArrayList<>(source.rows());
        Collections.shuffle(rows, random);
        return new Source(source.name(), source.columns(), rows);
    }

    private int[] shuffled() {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, VOTERS).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
