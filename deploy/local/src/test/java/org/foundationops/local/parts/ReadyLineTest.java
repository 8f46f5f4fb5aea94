package org.foundationops.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyLineTest {

    @Test
    void whatIsPrintedIsReadBack() throws JsonProcessingException {
        DatabaseAccess membership =
                new DatabaseAccess("membership", "jdbc:postgresql://127.0.0.1:1/membership", "membership", "m\"m");
        ReadyLine line = new ReadyLine("127.0.0.1:2", "127.0.0.1:3", List.of(membership));

        assertThat(ReadyLine.isReadyLine(line.print())).isTrue();
        assertThat(line.print()).doesNotContain("\n");
        assertThat(ReadyLine.parse(line.print())).isEqualTo(line);
        assertThat(line.database("membership")).isEqualTo(membership);
    }

    @Test
    void aPartThatWasNotStartedIsLeftOut() throws JsonProcessingException {
        assertThat(new ReadyLine(null, null, List.of()).print()).isEqualTo("PARTS-READY {\"databases\":[]}");
    }

    @Test
    void otherLinesAreNotReadyLines() {
        assertThat(ReadyLine.isReadyLine("WARNING: nothing")).isFalse();
    }
}
