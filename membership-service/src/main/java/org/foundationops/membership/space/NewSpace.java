package org.foundationops.membership.space;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.space.domain.SpaceDetails;
import org.foundationops.membership.space.domain.SpaceKind;

/** A place where the community meets, and who looks after it. */
@Schema(name = "NewCommunitySpace", examples = """
        {"kind": "CHAT", "name": "General chat", "address": "https://chat.example.org/general",
        "purpose": "Questions and answers of everybody.", "groupId": "0199d1a0-5b5c-7000-8000-00000000000e",
        "codeOfConduct": "https://www.example.org/conduct",
        "administratorIds": ["0199d1a0-5b5c-7000-8000-000000000001", "0199d1a0-5b5c-7000-8000-000000000002"]}""")
public record NewSpace(
        @NotNull SpaceKind kind,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 300) String address,
        @NotBlank @Size(max = 2000) String purpose,

        @Schema(description = "The group that moderates it.") @NotNull
        UUID groupId,

        @Schema(description = "Where the code of conduct stands that applies there.")
        @NotBlank
        @Size(max = 300)
        @Pattern(regexp = "https://.+", message = "must be an https address")
        String codeOfConduct,

        @NotNull @Size(max = 50) Set<@NotNull UUID> administratorIds) {

    SpaceDetails details() {
        return new SpaceDetails(kind, name, address, purpose, groupId, codeOfConduct);
    }
}
