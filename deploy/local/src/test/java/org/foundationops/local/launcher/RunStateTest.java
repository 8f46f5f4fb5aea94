package org.foundationops.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {

    private static final RunningProcess THIS_TEST =
            new RunningProcess("parts", ProcessHandle.current().pid(), "java");
    private static final RunningProcess SOMEBODY_ELSE =
            new RunningProcess("keycloak", ProcessHandle.current().pid(), "-Dfoundation.process=keycloak@/nowhere");

    @TempDir
    private Path root;

    @Test
    void whatWasSavedIsFoundAgain() {
        Home home = new Home(root);
        RunState state = new RunState(100, true, true, List.of(THIS_TEST));

        state.save(home);

        assertThat(RunState.load(home)).contains(state);
    }

    @Test
    void nothingSavedMeansNothingRuns() {
        assertThat(RunState.load(new Home(root))).isEmpty();
    }

    @Test
    void whatIsForgottenIsGone() {
        Home home = new Home(root);
        new RunState(0, false, true, List.of()).save(home);

        RunState.forget(home);

        assertThat(RunState.load(home)).isEmpty();
    }

    @Test
    void aProcessNumberGivenToAnotherProgramCountsAsEnded() {
        RunState state = new RunState(0, false, true, List.of(THIS_TEST, SOMEBODY_ELSE));

        assertThat(state.alive()).containsExactly(THIS_TEST);
        assertThat(state.isWhole()).isFalse();
    }

    @Test
    void aStartThatWasBrokenOffIsNotWhole() {
        RunState starting =
                RunState.starting(new UpOptions(new Ports(7), false, false)).with(THIS_TEST);

        assertThat(starting.isWhole()).isFalse();
        assertThat(starting.completed().isWhole()).isTrue();
        assertThat(starting.completed().ports()).isEqualTo(new Ports(7));
        assertThat(starting.without(THIS_TEST).processes()).isEmpty();
    }

    @Test
    void onlyACompleteStartIsARunningSystem() {
        Home home = new Home(root);
        RunState.starting(new UpOptions(new Ports(0), false, false)).save(home);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RunningSystem.require(home))
                .withMessage("Nothing is running. Start it with: ./foundation up");
    }

    @Test
    void aSecondLauncherIsTurnedAway() throws IOException {
        Home home = new Home(root);
        Files.createDirectories(home.run());

        try (RunLock first = RunLock.take(home)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> RunLock.take(home))
                    .withMessageStartingWith("Another ./foundation is starting or stopping things");
            assertThat(first).isNotNull();
        }
        RunLock.take(home).close();
    }
}
