package org.foundationops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.foundationops.kit.testing.ProjectRoot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a newcomer does: everything is started, Keycloak included, the demonstration is played twice, people vote with the
 * clients that ship, all is stopped.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpAndDemoTest {
    private static final int PORT_OFFSET = 7000;

    /** A checkout whose data are its own, so that one that runs for somebody is left alone. */
    @TempDir
    static Path checkout;

    private record Run(int status, String text) {}

    @BeforeAll
    static void start() throws Exception {
        for (String part :
                List.of("deploy", "membership-service", "elections-service", "grants-service", "events-service")) {
            Files.createSymbolicLink(checkout.resolve(part), ProjectRoot.path().resolve(part));
        }
        assertThat(launch("up", "--port-offset", "" + PORT_OFFSET)).contains("/q/swagger-ui");
    }

    @AfterAll
    static void stop() throws Exception {
        launch("down");
    }

    @Test
    @Order(1)
    void tokensArePrinted() throws Exception {
        assertThat(launch("token", "secretary").strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        assertThat(claims(launch("token", "tool-membership-mail-bounces"))).contains("membership:mail-bounces");
    }

    @Test
    @Order(2)
    void theLoopClosesOnAFreshSystemAndAgainOnTheSameData() throws Exception {
        Path ballots = checkout.resolve("small.blt");
        Files.writeString(ballots, """
                5 2
                -3
                4 1 2 0
                3 2 1 0
                2 4 5 0
                2 5 4 0
                1 3 4 0
                1 0
                0
                "Ada"
                "Ben"
                "Cem"
                "Dea"
                "Eli"
                "Small election"
                """);
        Path grants = checkout.resolve("grants.csv");
        Files.writeString(grants, """
                decided_on,recipient,currency,amount
                2024-03-14,Example Days,USD,1000.00
                2025-03-13,Example Days,USD,2500.50
                2025-04-10,Beispieltage,EUR,300.00
                """);
        assertThat(demo("--ballots", ballots.toString(), "--grants", grants.toString()))
                .contains("Summary of demonstration 1")
                // quota 5: Eli (2) goes out and lifts Dea to 5, then Ben (3) goes out and Ada is left
                .contains("PUBLISHED, 13 of 20 voted, elected: 004 Dea, 001 Ada")
                .contains("the count repeated; 13 voters find their ballots in it")
                .contains("3 rows, 3 imported, 0 recognised");
        assertThat(foundation(Map.of(), "verify", checkout.resolve("target/demo/kit.zip") + "")
                        .text())
                .contains("Everything is right: the ballots, and the count repeated from them.");
        assertThat(demo("--ballots", ballots.toString(), "--grants", grants.toString()))
                .contains("Summary of demonstration 2")
                .contains("3 rows, 0 imported, 3 recognised");
    }

    /** Ada votes in JavaScript, Ben on the command line; each pass is also read by the other program. */
    @Test
    @Order(3)
    void votersUseTheClientsThatShip() throws Exception {
        Path ada = checkout.resolve("ada.json");
        Path ben = checkout.resolve("ben.json");
        SmallElection election = new SmallElection(PORT_OFFSET);
        String hash = election.openRegistration();
        String service = election.service();
        Map<String, String> script = Map.of(
                "ELECTIONS_URL",
                service,
                "BALLOT_BOX_URL",
                service,
                "ELECTION_ID",
                election.id(),
                "MANIFEST_HASH",
                hash,
                "PASS",
                ada.toString(),
                "BEARER",
                election.ada().token());
        String[] registration = {
            "vote",
            "register",
            "--elections",
            service,
            "--election",
            election.id(),
            "--manifest-hash",
            hash,
            "--token-env",
            "TOKEN",
            "--pass",
            ben.toString()
        };
        Map<String, String> token = Map.of("TOKEN", election.ben().token());
        assertThat(foundation(token, registration).text()).contains("You are registered; ");
        assertThat(foundation(token, registration).text()).contains("You are registered already; ");

        election.openVoting();
        assertThat(node(script)).contains("# pass 1", "# skipped 1");
        Run warned = vote("cast", "--ballot-box", service, "--pass", ben.toString(), "--ranking", "2 1");
        assertThat(warned.status()).describedAs(warned.text()).isEqualTo(1);
        assertThat(warned.text()).contains("Nothing was sent.");
        assertThat(vote("cast", "--ballot-box", service, "--pass", ben.toString(), "--ranking", "2 1", "--now")
                        .text())
                .contains("Ballot 1 has arrived");
        assertThat(vote("cast", "--ballot-box", service, "--pass", ben.toString())
                        .text())
                .contains("Ballot 1 has arrived");
        assertThat(vote("cast", "--ballot-box", service, "--pass", ben.toString(), "--ranking", "1 2")
                        .text())
                .contains("Ballot 2 has arrived");

        election.close();
        assertThat(node(script)).contains("# pass 1", "# skipped 1");
        for (Path pass : List.of(ada, ben)) {
            Run there = vote("look", "--ballot-box", service, "--pass", pass.toString());
            assertThat(there.status()).describedAs(there.text()).isZero();
        }
        JsonNode result = election.publish();
        assertThat(result.get("turnout").asInt()).isEqualTo(2);
        assertThat(result.at("/winners/0/displayName").asText()).isEqualTo("Ada");

        Path kit = Files.write(checkout.resolve("kit.zip"), election.kit());
        Path announced = Files.writeString(checkout.resolve("hash.txt"), hash);
        Run verified = foundation(
                Map.of(), "verify", kit.toString(), "--anchor", ada.toString(), ben.toString(), announced.toString());
        assertThat(verified.status()).describedAs(verified.text()).isZero();
        assertThat(verified.text().lines().filter(line -> line.endsWith("number 2 is counted as it was filled in")))
                .hasSize(2);
        assertThat(vote("check", "--pass", ben.toString(), "--kit", kit.toString())
                        .status())
                .isZero();
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    private static String launch(String... arguments) throws Exception {
        return java("local", "org.foundationops.local.launcher.Launcher", arguments);
    }

    private static String demo(String... arguments) throws Exception {
        return java("demo", "org.foundationops.demo.Demo", arguments);
    }

    private static String java(String module, String main, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfoundation.root=" + checkout,
                "-cp",
                ProjectRoot.path()
                        .resolve("deploy/%1$s/target/foundation-%1$s.jar".formatted(module))
                        .toString(),
                main));
        command.addAll(List.of(arguments));
        return succeed(run(checkout, Map.of(), command));
    }

    private static Run vote(String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of("vote"));
        words.addAll(List.of(arguments));
        return foundation(Map.of(), words.toArray(String[]::new));
    }

    /** The script, which here runs only what needs no running system. */
    private static Run foundation(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(ProjectRoot.path().resolve("foundation").toString()));
        command.addAll(List.of(arguments));
        return run(checkout, environment, command);
    }

    private static String node(Map<String, String> environment) throws Exception {
        Path client = ProjectRoot.path().resolve("clients/voter-js");
        List<String> install = List.of("npm", "install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error");
        succeed(run(client, Map.of(), install));
        List<String> test = List.of("node", "--test", "--test-reporter=tap", "test/service.test.js");
        return succeed(run(client, environment, test));
    }

    private static String succeed(Run run) {
        assertThat(run.status()).describedAs(run.text()).isZero();
        return run.text();
    }

    private static Run run(Path folder, Map<String, String> environment, List<String> command) throws Exception {
        Path output = Files.createTempFile(checkout, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES))
                .describedAs("" + command)
                .isTrue();
        return new Run(process.exitValue(), Files.readString(output));
    }
}
