package org.foundationops.kit.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageCompatibilityTest {

    private static final String TYPE = "foundation.grants.award.approved.v1";
    private static final String RELEASED = """
            {
              "$schema": "http://json-schema.org/draft-07/schema#",
              "type": "object",
              "required": ["id", "version", "status"],
              "properties": {
                "id": {"type": "string"},
                "version": {"type": "integer"},
                "status": {"type": "string", "enum": ["APPROVED", "PAID"]}
              }
            }""";

    @TempDir
    Path folder;

    /** Until version 1.0.0 there is no released copy; the planted breaks below prove that the check works. */
    @Test
    void whoeverKnowsAReleasedSchemaCanReadWhatIsSentNow() throws IOException {
        List<String> breaks = new ArrayList<>();
        List<ReleasedContracts> services = ReleasedContracts.ofAllServices();
        assertThat(services).hasSize(4);
        for (ReleasedContracts service : services) {
            if (service.versions().isEmpty()) {
                System.out.println(service.contracts() + ": no released copy");
            }
            breaks.addAll(Compatibility.breaks(service));
        }
        assertThat(breaks).isEmpty();
    }

    @Test
    void aNewOptionalMemberIsCompatible() throws IOException {
        release("1.0.0", RELEASED);
        current(RELEASED.replace("\"id\": {", "\"note\": {\"type\": \"string\"}, \"id\": {"));

        assertThat(breaks()).isEmpty();
    }

    @Test
    void aRequiredMemberThatIsNoLongerSentBreaksReaders() throws IOException {
        release("1.0.0", RELEASED);
        current(RELEASED.replace(", \"status\"]", "]"));

        assertThat(breaks()).singleElement().asString().startsWith(TYPE);
    }

    @Test
    void anotherTypeOfAMemberBreaksReaders() throws IOException {
        release("1.0.0", RELEASED);
        current(RELEASED.replace("\"integer\"", "\"string\""));

        assertThat(breaks()).isNotEmpty();
    }

    @Test
    void aNewValueOfAClosedListBreaksReaders() throws IOException {
        release("1.0.0", RELEASED);
        current(RELEASED.replace("\"PAID\"", "\"PAID\", \"RETURNED\""));

        assertThat(breaks()).isNotEmpty();
    }

    @Test
    void everyReleasedVersionCountsNotOnlyTheLast() throws IOException {
        String without = RELEASED.replace(", \"status\"]", "]");
        release("1.9.0", RELEASED);
        release("1.10.0", without);
        current(without);

        assertThat(breaks()).isNotEmpty();
    }

    @Test
    void aReleasedTypeThatIsGoneBreaksReaders() throws IOException {
        release("1.0.0", RELEASED);

        assertThat(breaks()).containsExactly(TYPE + " was released and is gone; readers still wait for it");
    }

    private List<String> breaks() throws IOException {
        return Compatibility.breaks(new ReleasedContracts(folder));
    }

    private void release(String version, String schema) throws IOException {
        write(folder.resolve("released").resolve(version), schema);
    }

    private void current(String schema) throws IOException {
        write(folder, schema);
    }

    private static void write(Path contracts, String schema) throws IOException {
        Path file = contracts.resolve("messages").resolve(TYPE).resolve("schema.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, schema);
    }
}
