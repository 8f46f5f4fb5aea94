package org.foundationops.events.funding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.sql.Sql;

/** What grants the events have been given, as far as this service has learnt. */
@ApplicationScoped
public class Fundings {

    private final Sql sql;

    Fundings(Sql sql) {
        this.sql = sql;
    }

    public Map<UUID, List<Funding>> of(Collection<UUID> events) {
        return sql
                .list(
                        "select event_id, award_id, minor_units, currency, approved_on from award_funding"
                                + " where event_id = any (?) order by approved_on, award_id",
                        Fundings::row,
                        (Object) events.toArray(UUID[]::new))
                .stream()
                .collect(groupingBy(EventFunding::eventId, mapping(EventFunding::funding, toList())));
    }

    private static EventFunding row(ResultSet row) throws SQLException {
        return new EventFunding(
                row.getObject("event_id", UUID.class),
                new Funding(
                        row.getObject("award_id", UUID.class),
                        new Money(row.getLong("minor_units"), Currency.getInstance(row.getString("currency"))),
                        row.getObject("approved_on", LocalDate.class)));
    }

    private record EventFunding(UUID eventId, Funding funding) {}
}
