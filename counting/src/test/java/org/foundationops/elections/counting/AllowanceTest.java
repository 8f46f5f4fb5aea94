package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AllowanceTest {

    private static final Allowance AMPLE = new Allowance(1_000, 1 << 24, 1 << 24, 100, 100);
    private static final String BLT = "3 1\n5 1 2 0\n3 2 0\n2 3 2 0\n0\n\"Ada\"\n\"Bo\"\n\"Cleo\"\n\"T\"\n";

    /** A clock that goes on with every look at it. */
    @ParameterizedTest
    @EnumSource(CountingMethod.class)
    void everyMethodLooksAtTheClock(CountingMethod method) throws Exception {
        BallotFile file = read(BLT);
        AtomicLong looks = new AtomicLong();

        AMPLE.during(looks::incrementAndGet, () -> new Choices().count(method, file));

        boolean readsBallotsOnce = method == CountingMethod.APPROVAL;
        assertThat(looks.get()).isGreaterThan(readsBallotsOnce ? 0 : 1);
        if (!readsBallotsOnce) {
            BeyondAllowance refusal = catchThrowableOfType(
                    BeyondAllowance.class,
                    () -> AMPLE.during(() -> looks.addAndGet(2_000), () -> new Choices().count(method, file)));
            assertThat(refusal.kind()).isEqualTo(BeyondAllowance.Kind.TIME);
        }
    }

    @Test
    void readingLooksAtTheClock() {
        AtomicLong clock = new AtomicLong();
        assertThatThrownBy(() -> AMPLE.during(() -> clock.addAndGet(2_000), () -> read(BLT)))
                .isInstanceOf(BeyondAllowance.class)
                .hasMessageContaining("processor time");
    }

    @Test
    void whatIsKeptIsCounted() throws Exception {
        StringBuilder blt = new StringBuilder("9 1\n");
        for (int ballot = 0; ballot < 9_000; ballot++) {
            String digits = Integer.toString(1_000_000 + ballot);
            blt.append("1 ").append(1 + digits.charAt(5) % 4).append(' ').append(5 + digits.charAt(6) % 5);
            blt.append(" 0\n");
        }
        blt.append("0\n").append("\"A\"\n".repeat(10));
        Allowance small = new Allowance(Long.MAX_VALUE, 20_000, 1 << 24, 100, 100);

        // Few distinct rankings take no memory, however many ballots.
        assertThat(small.during(System::nanoTime, () -> read(blt.toString()))
                        .ballots()
                        .total())
                .isEqualTo(9_000);
        BeyondAllowance refusal = catchThrowableOfType(
                BeyondAllowance.class,
                () -> small.during(System::nanoTime, () -> {
                    Allowance.take(15_000);
                    Allowance.take(5_001);
                    return "";
                }));
        assertThat(refusal.kind()).isEqualTo(BeyondAllowance.Kind.SIZE);
        // Neither does one allowance know of another's use, nor is anything bounded outside.
        small.during(System::nanoTime, () -> {
            Allowance.take(20_000);
            return "";
        });
        Allowance.take(Long.MAX_VALUE);
    }

    @Test
    void candidatesAndNamesAreBounded() {
        Allowance few = new Allowance(Long.MAX_VALUE, 1 << 24, 1 << 24, 2, 3);
        assertThatThrownBy(() -> few.during(System::nanoTime, () -> read(BLT)))
                .hasMessage("it has more than 2 candidates");
        assertThatThrownBy(() -> few.during(System::nanoTime, () -> read("rank\nA\nB\novervote\nC\n")))
                .hasMessage("it has more than 2 candidates");
        assertThatThrownBy(() -> few.during(System::nanoTime, () -> read("1 1\n1 1 0\n0\n\"Adam\"\n\"T\"\n")))
                .hasMessage("a name in it has more than 3 characters");
        assertThatThrownBy(() -> few.during(System::nanoTime, () -> read("rank\nAdam\n")))
                .hasMessage("a name in it has more than 3 characters");
    }

    private static BallotFile read(String text) throws Exception {
        return BallotFile.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                BallotFile.Format.BY_CONTENT,
                CvrOptions.DEFAULT,
                "file");
    }
}
