package org.foundationops.local.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is running, as the next command finds it in {@code .foundation/run/state.json}. */
record RunState(int portOffset, boolean partsOnly, boolean complete, List<RunningProcess> processes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RunState starting(UpOptions options) {
        return new RunState(options.ports().offset(), options.partsOnly(), false, List.of());
    }

    RunState with(RunningProcess process) {
        return withProcesses(Stream.concat(processes.stream(), Stream.of(process)));
    }

    RunState without(RunningProcess process) {
        return withProcesses(processes.stream().filter(other -> !other.equals(process)));
    }

    private RunState withProcesses(Stream<RunningProcess> wanted) {
        return new RunState(portOffset, partsOnly, complete, wanted.toList());
    }

    RunState completed() {
        return new RunState(portOffset, partsOnly, true, processes);
    }

    Ports ports() {
        return new Ports(portOffset);
    }

    List<RunningProcess> alive() {
        return processes.stream().filter(process -> process.find().isPresent()).toList();
    }

    boolean isWhole() {
        return complete && alive().size() == processes.size();
    }

    static Optional<RunState> load(Home home) {
        try {
            return Files.exists(file(home))
                    ? Optional.of(JSON.readValue(file(home).toFile(), RunState.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file(home)), e);
        }
    }

    /** In one step, so that a launcher killed meanwhile leaves the old file or the new one. */
    void save(Home home) {
        try {
            Files.createDirectories(home.run());
            Path fresh = home.run().resolve("state.json.new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), this);
            Files.move(fresh, file(home), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Home home) {
        try {
            Files.deleteIfExists(file(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Home home) {
        return home.run().resolve("state.json");
    }
}
