package org.foundationops.elections.counting.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foundationops.elections.counting.BallotFile;
import org.foundationops.elections.counting.Choices;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.UncountableBallots;
import org.foundationops.elections.counting.report.CsvReport;
import org.foundationops.elections.counting.report.JsonReport;
import org.foundationops.elections.counting.report.SvgReport;

/** Counts files without any service running. Exit status 2 if a file or the command line cannot be understood. */
public final class CountCommand {

    private static final int AHEAD = 16;

    private final Arguments arguments;
    private final PrintStream out;
    private final PrintStream problems;
    private boolean hasFailed;

    /** What one file gives: results in words, or why there are none. */
    private record Outcome(String text, boolean isProblem) {}

    private CountCommand(Arguments arguments, PrintStream out, PrintStream problems) {
        this.arguments = arguments;
        this.out = out;
        this.problems = problems;
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(List.of(words), out, problems);
        out.flush();
        System.exit(status);
    }

    public static int run(List<String> words, PrintStream out, PrintStream problems) {
        if (words.isEmpty() || words.contains("--help") || words.contains("-h")) {
            (words.isEmpty() ? problems : out).print(Arguments.USAGE);
            return words.isEmpty() ? 2 : 0;
        }
        try {
            return new CountCommand(Arguments.parse(words), out, problems).run();
        } catch (UsageException misunderstood) {
            problems.println(misunderstood.getMessage());
            problems.print(Arguments.USAGE);
            return 2;
        }
    }

    private int run() {
        if (arguments.format() == Arguments.Format.CSV) {
            out.print(CsvReport.HEADER);
        }
        if (arguments.files().size() == 1) {
            print(outcome(arguments.files().getFirst()));
        } else {
            runMany();
        }
        out.flush();
        return hasFailed ? 2 : 0;
    }

    /** Several files are counted at once, and printed in the order in which they were named. */
    private void runMany() {
        try (ExecutorService workers =
                Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()))) {
            Deque<Future<Outcome>> ahead = new ArrayDeque<>();
            for (String file : arguments.files()) {
                Callable<Outcome> task = () -> outcome(file);
                ahead.add(workers.submit(task));
                if (ahead.size() == AHEAD) {
                    print(finished(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                print(finished(ahead.remove()));
            }
        }
    }

    private static Outcome finished(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome("interrupted", true);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void print(Outcome outcome) {
        if (outcome.isProblem()) {
            hasFailed = true;
            problems.println(outcome.text());
        } else {
            out.print(outcome.text());
        }
    }

    private Outcome outcome(String file) {
        Source source = new Source(file);
        boolean isForPeople = arguments.format() == Arguments.Format.TABLE;
        try (Progress progress = Progress.of(isForPeople && arguments.files().size() == 1, file, problems)) {
            progress.says("reading");
            BallotFile contents = source.read(arguments.choices().cvrOptions());
            StringBuilder text = new StringBuilder();
            for (CountingMethod method : arguments.methods()) {
                progress.says("counting " + contents.ballots().total() + " ballots by " + method.text());
                text.append(report(source, contents, method));
            }
            return new Outcome(text.toString(), false);
        } catch (Source.Unreadable problem) {
            return new Outcome(String.valueOf(problem.getMessage()), true);
        } catch (UncountableBallots problem) {
            return new Outcome(file + ":1: " + problem.getMessage(), true);
        } catch (OutOfMemoryError full) {
            return new Outcome(file + ":1: too large for the memory that this command may use", true);
        }
    }

    private String report(Source source, BallotFile contents, CountingMethod method) {
        Choices choices = arguments.choices();
        CountResult result = choices.count(method, contents);
        return switch (arguments.format()) {
            case JSON ->
                new JsonReport(result, source.shortName(), choices.countOptions(), choices.tieRule(method)).line();
            case CSV -> new CsvReport(result, source.shortName()).rows();
            case SVG -> new SvgReport(result, contents.title()).picture();
            case TABLE -> new TableReport(result, contents.title()).text();
        };
    }
}
