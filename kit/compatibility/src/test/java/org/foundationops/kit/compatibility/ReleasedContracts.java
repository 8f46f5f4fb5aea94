package org.foundationops.kit.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The message schemas of a service: those in {@code contracts/messages/<type>/schema.json} and the released copies in
 * {@code contracts/released/<version>/messages/<type>/schema.json}.
 */
record ReleasedContracts(Path contracts) {

    /** Those of every service, found from the folder of the module. */
    static List<ReleasedContracts> ofAllServices() throws IOException {
        Path module =
                Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();
        return children(root(module)).stream()
                .filter(service -> service.getFileName().toString().endsWith("-service"))
                .map(service -> new ReleasedContracts(service.resolve("contracts")))
                .toList();
    }

    private static Path root(@Nullable Path folder) {
        if (folder == null) {
            throw new IllegalStateException("No folder with .mvn above this module");
        }
        return Files.isDirectory(folder.resolve(".mvn")) ? folder : root(folder.getParent());
    }

    /** The released versions, oldest first. */
    List<Path> versions() throws IOException {
        return children(contracts.resolve("released")).stream()
                .filter(Files::isDirectory)
                .sorted((one, other) -> Arrays.compare(numbers(one), numbers(other)))
                .toList();
    }

    String current(String type) throws IOException {
        return Files.readString(contracts.resolve("messages").resolve(type).resolve("schema.json"));
    }

    /** What the released versions say of one type, oldest first. */
    List<String> released(String type) throws IOException {
        return versions().stream()
                .map(version -> version.resolve("messages").resolve(type).resolve("schema.json"))
                .filter(Files::exists)
                .map(ReleasedContracts::read)
                .toList();
    }

    /** Every type that was ever released. */
    List<String> releasedTypes() throws IOException {
        return versions().stream()
                .flatMap(version -> children(version.resolve("messages")).stream())
                .map(type -> type.getFileName().toString())
                .distinct()
                .sorted()
                .toList();
    }

    boolean has(String type) {
        return Files.exists(contracts.resolve("messages").resolve(type).resolve("schema.json"));
    }

    /** 1.10.0 comes after 1.9.0. */
    private static int[] numbers(Path version) {
        return Arrays.stream(version.getFileName().toString().split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
