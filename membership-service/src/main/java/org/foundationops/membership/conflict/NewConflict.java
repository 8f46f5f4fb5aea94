package org.foundationops.membership.conflict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.conflict.domain.ConflictAbout;
import org.foundationops.membership.conflict.domain.SubjectRef;
import org.jspecify.annotations.Nullable;

/** Somebody is not free to decide about something; why is private. */
@Schema(examples = """
        {"about": {"organisationId": "0199d1a0-5b5c-7000-8000-000000000002"}, "from": "2026-03-01",
        "reason": "My wife works there."}""")
record NewConflict(
        @Schema(description = "The caller if absent; a secretary declares for others.") @Nullable
        UUID personId,

        @NotNull @Valid About about,

        @Schema(description = "The first day; from now on if absent.") @Nullable
        LocalDate from,

        @Schema(description = "The last day, if it is known.") @Nullable
        LocalDate until,

        @NotBlank @Size(max = 2000) String reason) {

    /** Another person, an organisation with its control group, or one subject of any service. */
    @Schema(name = "ConflictAbout", examples = """
            {"organisationId": "0199d1a0-5b5c-7000-8000-000000000002"}""")
    record About(
            @Nullable UUID personId,
            @Nullable UUID organisationId,
            @Nullable @Valid Subject subject) {

        static About of(ConflictAbout about) {
            SubjectRef subject = about.subject();
            return new About(
                    about.personId(),
                    about.organisationId(),
                    subject == null ? null : new Subject(subject.type(), subject.id()));
        }

        ConflictAbout toAbout() {
            return new ConflictAbout(
                    personId, organisationId, subject == null ? null : new SubjectRef(subject.type(), subject.id()));
        }
    }

    /** Something that is decided about: its noun in messages, and its id. */
    @Schema(name = "ConflictSubject", examples = """
            {"type": "grant-application", "id": "0199d1a0-5b5c-7000-8000-000000000040"}""")
    record Subject(
            @NotNull @Pattern(regexp = "[a-z][a-z-]{0,59}", message = "must be kebab-case")
            String type,

            @NotNull UUID id) {}
}
