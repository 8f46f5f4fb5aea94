package org.foundationops.demo.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.demo.bench.Members.Member;
import org.foundationops.local.api.Accounts;
import org.foundationops.local.api.Api;
import org.foundationops.local.launcher.Refusal;
import org.foundationops.local.launcher.RunningSystem;

/**
 * Registrations and casts per second in the running system, to what the machine could do at most in the same run. It
 * adds members and one election to the running system, and leaves that election open.
 */
public final class BallotsBench {

    private static final int MEMBERS = 4_000;
    private static final int ROUNDS = 5;
    private static final List<String> OTHERS = List.of("membership-service", "grants-service", "events-service");

    private final RunningSystem system;
    private final URI elections;
    private final Load load;
    private final Path folder;

    private BallotsBench(RunningSystem system, Path folder) {
        this.system = system;
        this.elections = URI.create(system.url("elections-service"));
        this.load = new Load(elections, Processor.of(system.pid("elections-service")));
        this.folder = folder;
    }

    /** Argument: how many members, if not 4,000. */
    public static void main(String[] arguments) throws IOException {
        try {
            new BallotsBench(RunningSystem.find(), Files.createTempDirectory("foundation-bench"))
                    .run(members(arguments));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        }
    }

    private static int members(String[] arguments) {
        try {
            int members = arguments.length == 0 ? MEMBERS : Integer.parseInt(arguments[0]);
            if (members >= LargeElection.LEAST_MEMBERS && arguments.length < 2) {
                return members;
            }
        } catch (NumberFormatException noNumber) {
            // Told below.
        }
        throw new Refusal("bench ballots takes how many members to make, at least " + LargeElection.LEAST_MEMBERS);
    }

    private void run(int count) throws IOException {
        say("Each figure is a ratio of two measurements of this run; bounds stand in brackets.");
        Api api = new Api();
        Accounts accounts = new Accounts(api, system.keycloak());
        List<Member> members = new Members(api, accounts, system.url("membership-service")).make(count);
        say("  %,d members have signed in", count);
        LargeElection election =
                new LargeElection(api, elections.toString(), accounts.signIn("administrator"), members);
        Manifest manifest = election.openRegistration();
        List<Voter> voters = members.parallelStream()
                .map(member -> Voter.of(
                        member.token(), manifest.electorates().getFirst().tokenKey()))
                .toList();
        say(
                "  a roll of %,d is frozen, registration is open",
                manifest.electorates().getFirst().rollSize());
        Registrations registrations = new Registrations(load, manifest, voters);
        alone(() -> measure("registrations", registrations, "elections", "issuance"));
        election.openVoting();
        Casts casts = new Casts(load, manifest, registrations.credentials());
        alone(() -> measure("casts", casts, "ballotbox", "pending_cast"));
    }

    private void measure(String what, Requests requests, String database, String table) throws IOException {
        try (Pgbench rows = Pgbench.prepare(folder, system.postgresPort(), database, table, requests.rowLengths())) {
            Limit limit = new Limit(requests.signatures(), rows);
            WarmUp.until(round -> {
                Load.Outcome http = requests.warmUp(round);
                say("  %s, warm-up %d: %.0f/s, %s", what, round + 1, http.perSecond(), http.service());
                return http.service();
            });
            limit.warmUp();
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                Load.Outcome http = requests.measure(round, ROUNDS);
                Limit.Rates most = limit.measure();
                ratios[round] = http.perSecond() / most.together();
                say(
                        "  %s, round %d: %.0f/s, %s, %s, ratio %.2f",
                        what, round + 1, http.perSecond(), http.service(), most, ratios[round]);
            }
            say("%s over HTTP to signatures and rows side by side: %.2f [0.50]", what, median(ratios));
        }
    }

    /** Whoever else answers what happens here would do it on the same processors. */
    private void alone(Measurement measurement) throws IOException {
        OTHERS.forEach(system::stop);
        try {
            measurement.run();
        } finally {
            OTHERS.forEach(system::start);
        }
    }

    private interface Measurement {
        void run() throws IOException;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
