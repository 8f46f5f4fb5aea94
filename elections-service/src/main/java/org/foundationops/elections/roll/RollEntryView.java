package org.foundationops.elections.roll;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.roll.domain.RollException;
import org.jspecify.annotations.Nullable;

/** One vote on the roll. */
@Schema(name = "RollEntry", examples = """
        {"class": "CORPORATE", "personId": "0199d1a0-5b5c-7000-8000-000000000015",
        "organisationId": "0199d1a0-5b5c-7000-8000-000000000016"}""")
public record RollEntryView(
        @JsonProperty("class") String voterClass,
        UUID personId,
        @Nullable UUID organisationId,

        @Schema(description = "Absent for who was frozen and may vote.")
        RollException.@Nullable Kind exception) {

    String sortKey() {
        return personId.toString();
    }
}
