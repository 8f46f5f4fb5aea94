package org.foundationops.elections.election;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Timetable;
import org.jspecify.annotations.Nullable;

/** The windows as they are announced to people: while it is still that day somewhere (UTC-12). */
@Schema(examples = "{\"votingCloses\": \"2026-11-20T23:59:59-12:00\"}")
public record AnywhereOnEarth(
        @Nullable String nominationsOpen,
        @Nullable String nominationsClose,
        @Nullable String registrationOpens,
        @Nullable String votingOpens,
        @Nullable String votingCloses) {

    private static final ZoneOffset LAST_TIME_ZONE = ZoneOffset.ofHours(-12);

    static AnywhereOnEarth of(Timetable timetable) {
        return new AnywhereOnEarth(
                shown(timetable.nominationsOpen()),
                shown(timetable.nominationsClose()),
                shown(timetable.registrationOpens()),
                shown(timetable.votingOpens()),
                shown(timetable.votingCloses()));
    }

    private static @Nullable String shown(@Nullable Instant instant) {
        return instant == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(LAST_TIME_ZONE));
    }
}
