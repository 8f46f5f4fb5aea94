package org.foundationops.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A service as it runs: a copy of what the build made, so that the next build does not disturb it. */
final class ServiceInstallation {

    /**
     * Enough for every request of the demo. The heap starts small, because what it once took it keeps; the cache is mapped
     * where it was recorded for, because moving it would copy all of it; and what the compiler has used goes back.
     */
    private static final List<String> MEMORY = List.of(
            "-Xms24m",
            "-Xmx96m",
            "-Xmn12m",
            "-Xss512k",
            "-XX:TrimNativeHeapInterval=2000",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");

    private final Home home;
    private final Service service;

    ServiceInstallation(Home home, Service service) {
        this.home = home;
        this.service = service;
    }

    Service service() {
        return service;
    }

    /** Copies a new build; then there is no AOT cache yet. */
    void install() {
        Path built = home.root().resolve(service.id()).resolve("target").resolve("quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new Refusal("%s is not built: %s is missing.".formatted(service.id(), built));
        }
        Path done = home.service(service.id()).resolve("installed");
        Fingerprint wanted = Fingerprint.of(command(List.of()), built);
        if (!wanted.isWrittenIn(done)) {
            Folders.delete(home.service(service.id()));
            Folders.copy(built, folder());
            wanted.writeTo(done);
        }
    }

    boolean isTrained() {
        return Files.exists(cache());
    }

    Path cache() {
        return home.service(service.id()).resolve("app.aot");
    }

    private Path folder() {
        return home.service(service.id()).resolve("app");
    }

    Launch launch(Map<String, String> environment) {
        return launch(service.id(), isTrained() ? List.of("-XX:AOTCache=" + cache()) : List.of(), environment);
    }

    Launch launchWithoutCache(Map<String, String> environment) {
        return launch(service.id(), List.of(), environment);
    }

    Launch trainingLaunch(Map<String, String> environment) {
        return launch("training-" + service.id(), List.of(Java.RECORD + cache()), environment);
    }

    /** Ends at once, and badly when the cache does not fit: without this check a refused cache is only a slow start. */
    Launch checkLaunch() {
        List<String> arguments = Stream.of(
                        Java.FLAGS,
                        MEMORY,
                        List.of("-XX:AOTCache=" + cache(), "-XX:AOTMode=on", "-cp", "quarkus-run.jar", "-version"))
                .flatMap(List::stream)
                .toList();
        return new Launch("check-" + service.id(), folder(), arguments, Map.of());
    }

    private Launch launch(String name, List<String> flags, Map<String, String> environment) {
        return new Launch(name, folder(), command(flags), environment);
    }

    private static List<String> command(List<String> flags) {
        return Stream.of(Java.FLAGS, MEMORY, flags, List.of("-jar", "quarkus-run.jar"))
                .flatMap(List::stream)
                .toList();
    }
}
