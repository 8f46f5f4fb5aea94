package org.foundationops.membership.space;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.space.domain.SpaceDetails;
import org.foundationops.membership.space.domain.SpaceKind;

/** What of a space can be changed; another group can take over its moderation. */
@Schema(name = "ChangedCommunitySpace", examples = """
        {"purpose": "Questions, answers and small talk."}""")
public record ChangedSpace(
        @NotNull SpaceKind kind,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 300) String address,
        @NotBlank @Size(max = 2000) String purpose,
        @NotNull UUID groupId,

        @NotBlank @Size(max = 300) @Pattern(regexp = "https://.+", message = "must be an https address")
        String codeOfConduct) {

    static ChangedSpace of(SpaceDetails details) {
        return new ChangedSpace(
                details.kind(),
                details.name(),
                details.address(),
                details.purpose(),
                details.groupId(),
                details.codeOfConduct());
    }

    SpaceDetails details() {
        return new SpaceDetails(kind, name, address, purpose, groupId, codeOfConduct);
    }
}
