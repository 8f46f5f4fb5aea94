package org.foundationops.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts processes that outlive this one, writes each down at once, and stops them all when the start is given up. */
final class Supervisor {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Home home;
    private final Map<Long, Process> started = new ConcurrentHashMap<>();
    private RunState state;
    private boolean givenUp;

    Supervisor(Home home, UpOptions options) {
        this(home, RunState.starting(options));
    }

    /** Goes on with what is running. */
    Supervisor(Home home, RunState state) {
        this.home = home;
        this.state = state;
    }

    synchronized RunningProcess start(Launch launch) {
        if (givenUp) {
            throw new Refusal("Stopped.");
        }
        RunningProcess process = run(launch);
        state = state.with(process);
        state.save(home);
        return process;
    }

    private RunningProcess run(Launch launch) {
        String mark = "-Dfoundation.process=%s@%s".formatted(launch.name(), home.kept());
        try {
            Files.createDirectories(home.logs());
            Path log = home.log(launch.name());
            if (Files.exists(log)) {
                Files.move(log, home.log(launch.name() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(
                            Stream.of(detached(), List.of(Java.program(), mark), launch.arguments())
                                    .flatMap(List::stream)
                                    .toList())
                    .directory(launch.directory().toFile())
                    .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectError(Redirect.appendTo(log.toFile()))
                    .redirectOutput(launch.output()
                            .map(Path::toFile)
                            .map(Redirect::to)
                            .orElse(Redirect.appendTo(log.toFile())));
            builder.environment().putAll(launch.environment());
            Process process = builder.start();
            started.put(process.pid(), process);
            return new RunningProcess(launch.name(), process.pid(), mark);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be started".formatted(launch.name()), e);
        }
    }

    /** In a session of its own, so that Ctrl-C and a closed terminal reach the launcher only. */
    private static List<String> detached() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid")
                .filter(program -> Files.isExecutable(Path.of(program)))
                .limit(1)
                .toList();
    }

    /** Waits for a process that ends by itself, and answers whether it ended well. */
    boolean awaitEnd(RunningProcess process, Duration patience) {
        Process child = Objects.requireNonNull(started.get(process.pid()));
        try {
            boolean ended = child.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            stop(process, PATIENCE);
            return ended && child.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped.", e);
        }
    }

    void stop(RunningProcess process, Duration patience) {
        process.stop(patience);
        forget(process);
    }

    private synchronized void forget(RunningProcess process) {
        if (!givenUp) {
            state = state.without(process);
            state.save(home);
        }
    }

    /** Fails with the end of its log when a process has ended that should run. */
    void requireAlive(RunningProcess process) {
        if (isGivenUp()) {
            throw new Refusal("Stopped.");
        }
        if (!Objects.requireNonNull(started.get(process.pid())).isAlive()) {
            throw failure(process);
        }
    }

    Refusal failure(RunningProcess process) {
        Path log = home.log(process.name());
        return new Refusal("%s has failed. The last lines of %s:\n%s".formatted(process.name(), log, lastLines(log)));
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            return "(%s)".formatted(e);
        }
    }

    synchronized void completed() {
        state = state.completed();
        state.save(home);
    }

    synchronized boolean isComplete() {
        return state.complete();
    }

    private synchronized boolean isGivenUp() {
        return givenUp;
    }

    /** First nothing more may start, then what runs is stopped; those who wait for it must be able to look. */
    void giveUp() {
        RunState last = refuseStarts();
        last.processes().stream().filter(RunningProcess::isRecording).forEach(RunningProcess::kill);
        stopAll(home, last);
    }

    private synchronized RunState refuseStarts() {
        givenUp = true;
        return state;
    }

    /** Services first, the parts they need last. Whatever is up does not need its data again, so nothing is lost. */
    static void stopAll(Home home, RunState state) {
        List<RunningProcess> parts = new ArrayList<>(state.processes());
        List<RunningProcess> services = parts.stream()
                .filter(process -> process.name().endsWith("-service"))
                .toList();
        parts.removeAll(services);
        services.parallelStream().forEach(service -> service.stop(PATIENCE));
        parts.reversed().forEach(part -> part.stop(PATIENCE));
        RunState.forget(home);
    }
}
