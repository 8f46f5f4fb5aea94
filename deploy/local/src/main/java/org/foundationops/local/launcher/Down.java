package org.foundationops.local.launcher;

import java.util.Optional;

/** Stops what runs and keeps the data. */
final class Down {

    private Down() {}

    static void run(Home home) {
        try (RunLock lock = RunLock.take(home)) {
            Optional<RunState> state = RunState.load(home);
            if (state.isEmpty()) {
                System.out.println("Nothing is running.");
                return;
            }
            Progress progress = new Progress(System.out);
            progress.say("stopping " + String.join(", ", names(state.get())));
            Supervisor.stopAll(home, state.get());
            progress.say("stopped; the data is kept in " + home.data());
        }
    }

    private static Iterable<String> names(RunState state) {
        return state.alive().stream().map(RunningProcess::name).toList();
    }
}
