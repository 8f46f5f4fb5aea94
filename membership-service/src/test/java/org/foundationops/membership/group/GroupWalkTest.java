package org.foundationops.membership.group;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.time.TransactionTime;
import org.junit.jupiter.api.Test;

/**
 * A random walk over years of groups: people come, stay on or not, leave, lead; terms in the board begin and end; reports
 * come, are late or missing; the clock runs or is down. Time is made, and everything else is the service and its database.
 */
@ServiceTest
class GroupWalkTest {

    private static final int AT_ONCE = 4;
    private static final int STEPS = 50;

    @Inject
    GroupService groups;

    @Inject
    GroupDecisionService decisions;

    @Inject
    CharterService charters;

    @Inject
    SeatService seatService;

    @Inject
    SeatDecisionService seatDecisions;

    @Inject
    ReportService reports;

    @Inject
    ShutdownService shutdowns;

    @Inject
    GroupDates dates;

    @Inject
    GroupRepository repository;

    @Inject
    SeatRepository seats;

    @Inject
    GroupPictures pictures;

    @Inject
    Authority authority;

    @Inject
    TransactionTime time;

    @Test
    void groupsAreWhatTheModelSaysOverYears() throws ExecutionException, InterruptedException {
        int walks = Boolean.getBoolean("foundation.long") ? 1_000 : 60;
        GroupServices services = new GroupServices(
                groups,
                decisions,
                charters,
                seatService,
                seatDecisions,
                reports,
                shutdowns,
                dates,
                repository,
                seats,
                pictures,
                authority,
                time);
        List<GroupModel> models = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<GroupModel>> running = LongStream.rangeClosed(1, walks)
                    .mapToObj(seed -> threads.submit(() -> new GroupWalk(seed, services).run(STEPS)))
                    .toList();
            for (Future<GroupModel> each : running) {
                models.add(each.get());
            }
        }
        everythingHappened(models);
    }

    /** Walks that never come somewhere would prove nothing about it. */
    private static void everythingHappened(List<GroupModel> models) {
        Map<String, Long> times = models.stream()
                .flatMap(model -> Stream.of(
                                model.seats.stream().flatMap(seat -> seat.said.stream()),
                                model.seats.stream().map(seat -> seat.standing),
                                model.told.stream().flatMap(GroupWalkTest::risks),
                                model.asked.stream().map(since -> "asked"),
                                Stream.of(model.standing))
                        .flatMap(each -> each))
                .map(said -> said.split(" ", -1)[0])
                .collect(Collectors.groupingBy(said -> said, TreeMap::new, Collectors.counting()));
        System.out.println(times);
        assertThat(times)
                .containsKeys(
                        "admitted",
                        "confirmed",
                        "opt-in-due",
                        "lapsed",
                        "RESIGNED",
                        "REMOVED",
                        "DECLINED",
                        "REJECTED",
                        "NO_CHAIR",
                        "NO_CO_CHAIR",
                        "LIAISON_TERM_ENDED",
                        "REPORT_MISSED",
                        "recovered",
                        "asked",
                        "SHUTTING_DOWN",
                        "ARCHIVED");
    }

    private static Stream<String> risks(String told) {
        String[] words = told.strip().split(" ", -1);
        return words.length == 1 ? Stream.of("recovered") : Stream.of(words).skip(1);
    }
}
