package org.foundationops.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.client.Refused;
import org.foundationops.ballots.client.ServiceFault;
import org.foundationops.demo.ElectionChapter.Board;
import org.foundationops.demo.MembershipChapter.Company;
import org.foundationops.local.api.Accounts;
import org.foundationops.local.api.Accounts.Account;
import org.foundationops.local.api.Api;
import org.foundationops.local.api.ApiException;
import org.foundationops.local.launcher.Home;
import org.foundationops.local.launcher.Refusal;
import org.foundationops.local.launcher.RunningSystem;

/** The main job on real input: the whole loop over the public HTTP APIs, each line of the summary read back. */
public final class Demo {
    /** In the folder of the checkout. */
    private static final String KIT = "target/demo/kit.zip";

    private static final Pattern BODY_NAME = Pattern.compile("Demonstration Board (\\d+)");

    private final Stage stage;
    private final DemoOptions options;
    private final List<String> summary = new ArrayList<>();

    private Demo(Stage stage, DemoOptions options) {
        this.stage = stage;
        this.options = options;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            DemoOptions options = DemoOptions.parse(arguments);
            RunningSystem system = RunningSystem.find();
            Api api = new Api();
            Stage.Addresses addresses = new Stage.Addresses(
                    system.url("membership-service"),
                    system.url("elections-service"),
                    system.url("grants-service"),
                    system.url("events-service"));
            Accounts accounts = new Accounts(api, system.keycloak());
            Narrator narrator = new Narrator(out);
            Stage stage = new Stage(api, accounts, addresses, narrator, nextRun(api, addresses.elections()));
            new Demo(stage, options).play();
        } catch (Refusal | DemoOptions.Wrong refusal) {
            System.err.println(refusal.getMessage());
            System.exit(2);
        } catch (ApiException | Refused | ServiceFault | Malformed | IllegalStateException failure) {
            System.err.println("The demonstration failed: " + failure.getMessage());
            System.exit(1);
        }
    }

    static String bodyName(int run) {
        return "Demonstration Board " + run;
    }

    private static int nextRun(Api api, String elections) {
        return api.all(elections + "/v1/bodies", null).stream()
                        .map(body -> BODY_NAME.matcher(body.get("name").asText()))
                        .filter(Matcher::matches)
                        .mapToInt(match -> Integer.parseInt(match.group(1)))
                        .max()
                        .orElse(0)
                + 1;
    }

    private void play() throws IOException {
        Ballots ballots = options.ballots() == null ? shipped() : Ballots.read(options.ballots());
        Narrator say = stage.narrator();
        say.say(
                "Demonstration %d: %s, %d candidates for %d seats, %d ballots (%d blank)",
                stage.run(),
                ballots.title(),
                ballots.candidates().size(),
                ballots.seats(),
                ballots.rankings().size(),
                ballots.blank());
        MembershipChapter membership = new MembershipChapter(stage);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        FirstBoard first = new FirstBoard(stage, ballots, now);
        ElectionChapter elections = new ElectionChapter(stage, ballots, now);
        FundingChapter funding = new FundingChapter(stage);

        say.chapter("People sign in and become members");
        List<Person> voters =
                membership.signIn(people("voter", ballots.rankings().size()));
        List<Person> candidates = membership.signIn(candidates(ballots));
        List<Person> directors = membership.signIn(people("director", first.size()));
        List<Person> officers = membership.signIn(
                List.of(account("secretary"), account("treasurer"), account("election-officer"), account("organiser")));
        Person representative = voters.getLast();
        List<Person> members = new ArrayList<>(voters.subList(0, voters.size() - 1));
        members.addAll(candidates);
        membership.admit(members);
        line("members admitted", "%d", membership.admitted(members));

        say.chapter("A company becomes a member by its payment, and so a voter");
        Company company = membership.join(representative);
        JsonNode corporate = membership.membership(company);
        line("company", "%s is %s", company.name(), corporate.get("status").asText());

        say.chapter("The first board is imported, with its officers");
        Board board = first.bootstrap(directors, officers.get(0), officers.get(1), officers.get(2));
        Person organiser = officers.get(3);
        say.say("%s: %d directors", board.name(), directors.size());
        String budgetLine = funding.budgetLine(board);
        String event = funding.recognisedEvent(organiser);
        Person oldDirector = directors.getFirst();
        String oldAward = funding.application(organiser, event, "4000.00");
        funding.approve(oldDirector, board, oldAward, budgetLine, "4000.00");
        say.say("%s, in office, records the approval of 4,000.00 USD", oldDirector.name());

        say.chapter("The election");
        String election = elections.announce(board);
        Map<Integer, String> nominations = elections.nominate(election, board, candidates);
        JsonNode roll = elections.freezeRoll(election, board);
        JsonNode electorate = membership.electorate(roll.get("at").asText());
        say.say(
                "roll of %d voters (%d individual, %d corporate), hash %s",
                roll.get("count").asInt(),
                roll.get("individual").asInt(),
                roll.get("corporate").asInt(),
                roll.get("sha256").asText());
        same("roll hash and membership's electorate", roll.get("sha256"), electorate.get("sha256"));
        SecretVoting voting = elections.vote(election, board, voters);
        elections.withdraw(nominations, candidates);
        JsonNode result = elections.close(election, board);
        result.get("rounds")
                .forEach(round -> say.say("%s", round.get("explanation").asText()));
        JsonNode published = elections.published(election);
        List<String> winners = elections.winners(published);
        line(
                "election",
                "%s, %d of %d voted, elected: %s",
                published.get("status").asText(),
                published.get("turnout").asInt(),
                published.get("roll").asInt(),
                String.join(", ", winners));
        line(
                "roll",
                "%d entries; hash agrees with membership-service",
                electorate.get("count").asInt());
        compareWithPublished(published);
        KitCheck kit = elections.kit(election);
        kit.keep(Home.find().root().resolve(KIT));
        line("verification kit", "%s", kit.outcome(voting.anchors()));
        say.say("by hand: ./foundation verify %s", KIT);

        say.chapter("The old board is out, the new one decides");
        Person newDirector = person(candidates, winners.getFirst());
        List<String> inOffice = elections.directors(board);
        require(inOffice.contains(newDirector.id()), newDirector.name() + " is in office");
        require(!inOffice.contains(oldDirector.id()), oldDirector.name() + " is out of office");
        String second = funding.application(organiser, event, "5000.00");
        JsonNode refusal = funding.refusedApproval(oldDirector, board, second, budgetLine, "5000.00");
        line("old director", "%s is refused: %s", oldDirector.name(), refusal.asText());
        JsonNode award = funding.approve(newDirector, board, second, budgetLine, "5000.00");
        line(
                "new director",
                "%s approved %s USD",
                newDirector.name(),
                award.get("amount").get("amount").asText());

        say.chapter("The event shows as funded");
        JsonNode funded = funding.fundedEvent(event, 2);
        List<String> amounts = new ArrayList<>();
        funded.get("funding")
                .forEach(grant -> amounts.add(grant.get("amount").get("amount").asText() + " USD"));
        line("event", "%s is funded with %s", funded.get("name").asText(), String.join(" and ", amounts));
        require(funding.calendar().contains(funded.get("name").asText()), "the event is in the public calendar");
        JsonNode line = funding.line(board, budgetLine);
        line(
                "budget line",
                "%s USD allotted, %s committed, %s available",
                line.get("allotted").get("amount").asText(),
                line.get("committed").get("amount").asText(),
                line.get("available").get("amount").asText());

        if (options.grants() != null) {
            importPastAwards(options.grants());
        }
        say.chapter("Summary of demonstration " + stage.run() + ", as read back from the services");
        summary.forEach(text -> say.say("%s", text));
        say.say("%s took %d s", "everything", say.seconds());
    }

    private void importPastAwards(Path file) throws IOException {
        stage.narrator().chapter("Past awards are imported");
        PastAwards awards = new PastAwards(stage, file);
        JsonNode outcome = awards.importAll();
        line(
                "past awards",
                "%d rows, %d imported, %d recognised",
                outcome.get("rows").asInt(),
                outcome.get("imported").asInt(),
                outcome.get("recognised").asInt());
        Map<String, BigDecimal> served = awards.served();
        awards.expected().forEach((key, total) -> {
            BigDecimal shown = served.getOrDefault(key, BigDecimal.ZERO);
            require(shown.compareTo(total) == 0, key + ": the service says " + shown + ", the file " + total);
            line("awards " + key, "%s, as in the file", shown.toPlainString());
        });
    }

    /** Where the ballots come with a published result, the count must reproduce it. */
    private void compareWithPublished(JsonNode result) throws IOException {
        if (options.ballots() == null) {
            return;
        }
        PublishedResult.beside(options.ballots()).ifPresent(expected -> {
            expected.requireSame(result);
            line("published result", "reproduced, %d stages to the last digit", expected.stages());
        });
    }

    private static Ballots shipped() throws IOException {
        try (InputStream file = Demo.class.getResourceAsStream("/demo/board-election.blt")) {
            return Ballots.parse("the shipped ballots", new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private List<Account> people(String part, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> account("%s-%03d".formatted(part, i)))
                .toList();
    }

    private Account account(String part) {
        return new Account("demo%d-%s".formatted(stage.run(), part), "Demo " + part);
    }

    /** Ballot papers are numbered by name, so the number goes first. */
    private List<Account> candidates(Ballots ballots) {
        return IntStream.range(0, ballots.candidates().size())
                .mapToObj(i -> new Account(
                        "demo%d-candidate-%03d".formatted(stage.run(), i + 1),
                        "%03d %s".formatted(i + 1, ballots.candidates().get(i))))
                .toList();
    }

    private static Person person(List<Person> people, String name) {
        return people.stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody is called " + name));
    }

    private void line(String what, String format, Object... arguments) {
        String text = String.format(Locale.ROOT, "%-18s ", what) + String.format(Locale.ROOT, format, arguments);
        summary.add(text);
        stage.narrator().say("%s", text);
    }

    private static void same(String what, JsonNode one, JsonNode other) {
        require(one.equals(other), what + " agree: " + one + " and " + other);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("expected, and not so: " + what);
        }
    }
}
