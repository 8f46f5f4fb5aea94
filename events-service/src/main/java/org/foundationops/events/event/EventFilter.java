package org.foundationops.events.event;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.events.event.domain.EventKind;
import org.foundationops.events.event.domain.Level;
import org.foundationops.kit.country.Country;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Which events a list or a calendar shows. */
public class EventFilter {

    @QueryParam("kind")
    @Nullable
    EventKind kind;

    @QueryParam("country")
    @Nullable
    String country;

    @QueryParam("level")
    @Nullable
    Level level;

    @QueryParam("from")
    @Parameter(description = "Events that end on this day (UTC) or later.")
    @Nullable
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Events that start on this day (UTC) or earlier.")
    @Nullable
    LocalDate until;

    EventQuery query() {
        if (!Country.Validator.isCountry(country)) {
            throw new InvalidRequest(
                    "There is no country " + country + ".",
                    List.of(FieldError.parameter("country", "must be a country of ISO 3166-1, two capital letters")));
        }
        EventQuery query = new EventQuery();
        query.and("e.kind = :kind", "kind", kind);
        query.and("e.country = :country", "country", country);
        query.and("e.level = :level", "level", level);
        if (from != null) {
            query.and(
                    "e.endsAt >= :from",
                    "from",
                    from.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        if (until != null) {
            query.and(
                    "e.startsAt < :until",
                    "until",
                    until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
        return query;
    }
}
