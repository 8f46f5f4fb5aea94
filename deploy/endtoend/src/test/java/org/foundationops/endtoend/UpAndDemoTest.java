package org.foundationops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foundationops.kit.testing.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does: everything is started, Keycloak included, the demonstration is played twice, all is stopped. */
class UpAndDemoTest {
    private static final String PORT_OFFSET = "7000";

    /** A checkout whose data are its own, so that one that runs for somebody is left alone. */
    @TempDir
    Path checkout;

    @Test
    void theLoopClosesOnAFreshSystemAndAgainOnTheSameData() throws Exception {
        for (String part :
                List.of("deploy", "membership-service", "elections-service", "grants-service", "events-service")) {
            Files.createSymbolicLink(checkout.resolve(part), ProjectRoot.path().resolve(part));
        }
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
        try {
            assertThat(run("launcher.Launcher", "up", "--port-offset", PORT_OFFSET))
                    .contains("/q/swagger-ui");
            assertThat(run("launcher.Launcher", "token", "secretary").strip()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

            assertThat(claims(run("launcher.Launcher", "token", "tool-membership-mail-bounces")))
                    .contains("membership:mail-bounces");

            assertThat(run("demo.Demo", "--ballots", ballots.toString(), "--grants", grants.toString()))
                    .contains("Summary of demonstration 1")
                    // quota 5: Eli (2) goes out and lifts Dea to 5, then Ben (3) goes out and Ada is left
                    .contains("PUBLISHED, 13 of 20 voted, elected: 004 Dea, 001 Ada")
                    .contains("3 rows, 3 imported, 0 recognised");
            assertThat(run("demo.Demo", "--ballots", ballots.toString(), "--grants", grants.toString()))
                    .contains("Summary of demonstration 2")
                    .contains("3 rows, 0 imported, 3 recognised");
        } finally {
            run("launcher.Launcher", "down");
        }
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    }

    private String run(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfoundation.root=" + checkout,
                "-cp",
                ProjectRoot.path()
                        .resolve("deploy/local/target/foundation-local.jar")
                        .toString(),
                "org.foundationops.local." + main));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(checkout, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).describedAs(main).isTrue();
        String text = Files.readString(output);
        assertThat(process.exitValue()).describedAs(text).isZero();
        return text;
    }
}
