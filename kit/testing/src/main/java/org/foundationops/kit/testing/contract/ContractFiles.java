package org.foundationops.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foundationops.kit.testing.ProjectRoot;

/** The folder {@code contracts} of a module. */
record ContractFiles(Path folder) {

    static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR));

    /** Whether contracts are to be rewritten instead of compared: {@code -Dcontracts.update=true}. */
    static boolean isUpdate() {
        return Boolean.getBoolean("contracts.update");
    }

    static ContractFiles ofModule() {
        return new ContractFiles(ProjectRoot.module().resolve("contracts"));
    }

    /** Those of every service in the project, in the order of their names. */
    static List<ContractFiles> ofAllServices() {
        return children(ProjectRoot.path()).stream()
                .filter(service -> service.getFileName().toString().endsWith("-service"))
                .map(service -> new ContractFiles(service.resolve("contracts")))
                .toList();
    }

    Path openApi() {
        return folder.resolve("openapi.yaml");
    }

    Path asyncApi() {
        return folder.resolve("asyncapi.yaml");
    }

    Path schema(String type) {
        return folder.resolve("messages").resolve(type).resolve("schema.json");
    }

    Path samples(String type) {
        return folder.resolve("messages").resolve(type).resolve("samples");
    }

    List<String> messageTypes() {
        return children(folder.resolve("messages")).stream()
                .filter(Files::isDirectory)
                .map(type -> type.getFileName().toString())
                .toList();
    }

    List<Path> sampleFiles(String type) {
        return children(samples(type)).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
    }

    static JsonNode readJson(Path file) {
        return read(JSON, file);
    }

    static JsonNode readYaml(Path file) {
        return read(YAML, file);
    }

    static void write(ObjectMapper format, Path file, JsonNode document) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, format.writeValueAsString(document).stripTrailing() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(ObjectMapper format, Path file) {
        try {
            return format.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
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
