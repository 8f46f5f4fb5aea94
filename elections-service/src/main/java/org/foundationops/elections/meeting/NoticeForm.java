package org.foundationops.elections.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.meeting.domain.Notice;
import org.jspecify.annotations.Nullable;

/** The notice of a meeting; the target of a merge patch. */
@Schema(name = "MeetingNotice", examples = """
        {"title": "Board 2027-03", "startsAt": "2027-03-15T17:00:00Z", "regular": true, "topics": ["Report of the treasurer"]}""")
public record NoticeForm(
        @NotBlank @Size(max = 150) String title,
        @Nullable @Size(min = 1, max = 300) String place,
        @NotNull Instant startsAt,

        @Schema(description = "Whether it counts for the attendance rule (BL 4.6.2)") @NotNull
        Boolean regular,

        @Schema(description = "The agenda beside the motions") @NotNull @Size(max = 50)
        List<@NotBlank @Size(max = 300) String> topics) {

    static NoticeForm of(Meeting meeting) {
        Notice notice = meeting.notice();
        return new NoticeForm(notice.title(), notice.place(), notice.startsAt(), notice.regular(), notice.topics());
    }

    Notice notice() {
        return new Notice(
                title.strip(),
                place,
                startsAt,
                regular,
                topics.stream().map(String::strip).toList());
    }
}
