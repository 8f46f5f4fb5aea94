package org.foundationops.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The command lines of Keycloak, as its own script would make them, but with our memory and start-up flags. */
final class KeycloakCommand {

    /** Signing in hundreds of demo voters needs no sessions that outlive a restart. */
    static final List<String> BUILD = List.of(
            "build",
            "--db=postgres",
            "--health-enabled=false",
            "--metrics-enabled=false",
            "--features-disabled=persistent-user-sessions");

    private KeycloakCommand() {}

    static List<String> build(Path folder) {
        return command(folder, List.of(), BUILD);
    }

    static List<String> start(Path folder, List<String> flags, Ports ports) {
        return command(
                folder,
                flags,
                List.of(
                        "start",
                        "--optimized",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + ports.of(Port.KEYCLOAK),
                        "--hostname=" + ports.url(Port.KEYCLOAK),
                        "--cache=local",
                        "--import-realm"));
    }

    private static List<String> command(Path folder, List<String> flags, List<String> arguments) {
        Stream<String> server = Stream.of(
                "-Xms64m",
                "-Xmx320m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED");
        Stream<String> program = Stream.of(
                "-cp",
                folder.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        return Stream.of(Java.FLAGS.stream(), server, flags.stream(), program, arguments.stream())
                .flatMap(words -> words)
                .toList();
    }
}
