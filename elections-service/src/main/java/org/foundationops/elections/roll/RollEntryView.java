package org.foundationops.elections.roll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One vote on the roll. */
public record RollEntryView(
        @JsonProperty("class") String voterClass,
        UUID personId,
        @Nullable UUID organisationId) {

    String sortKey() {
        return personId.toString();
    }
}
