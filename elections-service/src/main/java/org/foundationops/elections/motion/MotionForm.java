package org.foundationops.elections.motion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.motion.domain.Matter;
import org.foundationops.elections.motion.domain.Mode;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionRule;
import org.foundationops.elections.motion.domain.Procedure;
import org.foundationops.elections.motion.domain.Subject;
import org.jspecify.annotations.Nullable;

/** What of a motion can be changed while it is a draft; the target of a merge patch. */
@Schema(name = "MotionDraft", examples = """
        {"rule": "UNANIMOUS_CONSENT", "mode": "WRITTEN_CONSENT"}""")
public record MotionForm(
        @NotNull @Pattern(regexp = KIND) String kind,
        @NotBlank @Size(max = 10_000) String text,
        @NotNull MotionRule rule,
        @NotNull Mode mode,

        @Schema(description = "The meeting on whose agenda it is; the next one if absent.") @Nullable
        UUID meetingId,

        @Nullable @Valid SubjectForm subject,
        @NotNull @Size(max = 1_000) List<@NotNull UUID> interestedPersons,
        @NotNull @Size(max = 1_000) List<@NotNull UUID> interestedOrganisations,

        @Schema(description = "Whom a removal concerns") @Nullable
        UUID concernedId) {

    /** Other services name what they ask in capitals. */
    private static final String KIND = "[A-Za-z][A-Za-z0-9_-]{0,59}";

    static MotionForm of(Motion motion) {
        Matter matter = motion.matter();
        Subject subject = matter.subject();
        return new MotionForm(
                matter.kind(),
                matter.text(),
                motion.procedure().rule(),
                motion.procedure().mode(),
                motion.procedure().meetingId(),
                subject == null ? null : SubjectForm.of(subject),
                matter.interestedPersons().stream().sorted().toList(),
                matter.interestedOrganisations().stream().sorted().toList(),
                matter.concernedId());
    }

    /**
     * @param terms what passes with it, which nobody changes by hand
     */
    Matter matter(@Nullable String terms) {
        return new Matter(
                kind,
                text.strip(),
                subject == null ? null : subject.subject(),
                terms,
                new HashSet<>(interestedPersons),
                new HashSet<>(interestedOrganisations),
                concernedId);
    }

    Procedure procedure() {
        return new Procedure(rule, mode, meetingId);
    }
}
