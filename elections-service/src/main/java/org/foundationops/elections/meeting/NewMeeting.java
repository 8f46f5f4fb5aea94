package org.foundationops.elections.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.meeting.domain.Notice;
import org.jspecify.annotations.Nullable;

/** A meeting to be called. */
@Schema(name = "NewMeeting", examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000001", "title": "Board 2027-03", "startsAt": "2027-03-15T17:00:00Z",
        "topics": ["Report of the treasurer"]}""")
public record NewMeeting(
        @NotNull UUID bodyId,

        @NotBlank @Size(max = 150) String title,

        @Nullable @Size(min = 1, max = 300) String place,
        @NotNull Instant startsAt,

        @Schema(description = "Whether it counts for the attendance rule (BL 4.6.2); true if absent") @Nullable
        Boolean regular,

        @Schema(description = "The agenda beside the motions") @Nullable @Size(max = 50)
        List<@NotBlank @Size(max = 300) String> topics) {

    Notice notice() {
        return new NoticeForm(title, place, startsAt, regular == null || regular, topics == null ? List.of() : topics)
                .notice();
    }
}
