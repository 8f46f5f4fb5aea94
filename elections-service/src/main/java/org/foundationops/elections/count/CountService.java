package org.foundationops.elections.count;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import org.foundationops.elections.count.domain.BallotsUncountable;
import org.foundationops.elections.count.domain.BallotsUnreadable;
import org.foundationops.elections.count.domain.CountTooLarge;
import org.foundationops.elections.count.domain.CountTooLong;
import org.foundationops.elections.counting.BallotFile;
import org.foundationops.elections.counting.BeyondAllowance;
import org.foundationops.elections.counting.Choices;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.counting.UncountableBallots;
import org.foundationops.elections.counting.UnreadableBallots;
import org.foundationops.elections.counting.report.CsvReport;
import org.foundationops.elections.counting.report.JsonReport;
import org.foundationops.elections.counting.report.SvgReport;
import org.jspecify.annotations.Nullable;

/** Counts what it is given, within limits, and forgets it. */
@ApplicationScoped
class CountService {

    /** Stands where the command names the file. */
    private static final String NAME = "upload";

    /** How the answer is written. */
    enum Report {
        JSON,
        CSV,
        SVG
    }

    private final CountLimits limits;
    /** Threads of the platform, because only of these the processor time is known. */
    private final ExecutorService threads;

    CountService(CountLimits limits) {
        this.limits = limits;
        this.threads = Executors.newFixedThreadPool(
                limits.atOnce(), Thread.ofPlatform().name("count-", 1).daemon().factory());
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    byte[] count(InputStream ballots, BallotFile.Format format, CountingMethod method, Choices choices, Report report) {
        try {
            return threads.submit(() -> limits.allowance()
                            .during(processorTime(), () -> answer(ballots, format, method, choices, report)))
                    .get();
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service stops", stopped);
        }
    }

    private static LongSupplier processorTime() {
        ThreadMXBean beans = ManagementFactory.getThreadMXBean();
        return beans::getCurrentThreadCpuTime;
    }

    private static byte[] answer(
            InputStream ballots, BallotFile.Format format, CountingMethod method, Choices choices, Report report)
            throws IOException, UnreadableBallots {
        BallotFile file = BallotFile.read(ballots, format, choices.cvrOptions(), NAME);
        CountResult result = choices.count(method, file);
        String text = switch (report) {
            case JSON -> new JsonReport(result, NAME, choices.countOptions(), choices.tieRule(method)).line();
            case CSV -> CsvReport.HEADER + new CsvReport(result, NAME).rows();
            case SVG -> new SvgReport(result, file.title()).picture();
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RuntimeException refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case UnreadableBallots unreadable -> new BallotsUnreadable(unreadable.line(), unreadable.reason());
            case UncountableBallots uncountable -> new BallotsUncountable(String.valueOf(uncountable.getMessage()));
            case BeyondAllowance beyond
            when beyond.kind() == BeyondAllowance.Kind.TIME -> new CountTooLong(String.valueOf(beyond.getMessage()));
            case BeyondAllowance beyond -> new CountTooLarge(String.valueOf(beyond.getMessage()));
            case null, default -> new IllegalStateException("A count failed", cause);
        };
    }
}
