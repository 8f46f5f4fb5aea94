package org.foundationops.elections.motion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.elections.motion.domain.Mode;
import org.foundationops.elections.motion.domain.MotionRule;
import org.jspecify.annotations.Nullable;

/** A motion to be drafted. */
@Schema(name = "NewMotion", examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000001", "kind": "general", "text": "Resolved: the office moves to Lisbon.",
        "rule": "MAJORITY_PRESENT", "mode": "MEETING"}""")
public record NewMotion(
        @NotNull UUID bodyId,

        @Schema(description = "What sort of decision it is") @NotNull @Pattern(regexp = KIND)
        String kind,

        @NotBlank @Size(max = 10_000) String text,

        @Schema(
                description =
                        "If absent, MAJORITY_PRESENT in a meeting and UNANIMOUS_CONSENT outside of one; SCORE in a"
                                + " steering council")
        @Nullable
        MotionRule rule,

        @NotNull Mode mode,

        @Schema(description = "The meeting on whose agenda it is; the next one if absent.") @Nullable
        UUID meetingId,

        @Nullable @Valid SubjectForm subject,

        @Schema(description = "Who would gain, and so has no vote: applicant, payee, organiser, candidate")
        @Nullable
        @Size(max = 50)
        List<@NotNull UUID> interestedPersons,

        @Schema(description = "Whose people would gain") @Nullable @Size(max = 50)
        List<@NotNull UUID> interestedOrganisations,

        @Schema(description = "Whom a removal concerns; needed for MAJORITY_OF_OTHERS and only there") @Nullable
        UUID concernedId,

        @Schema(description = "The motion that passed and that this one replaces") @Nullable
        UUID supersedes) {

    static final String KIND = "[a-z][a-z0-9-]{0,59}";

    MotionForm form(BodyKind bodyKind) {
        return new MotionForm(
                kind,
                text,
                rule == null ? MotionRule.usual(bodyKind, mode) : rule,
                mode,
                meetingId,
                subject,
                interestedPersons == null ? List.of() : interestedPersons,
                interestedOrganisations == null ? List.of() : interestedOrganisations,
                concernedId);
    }
}
