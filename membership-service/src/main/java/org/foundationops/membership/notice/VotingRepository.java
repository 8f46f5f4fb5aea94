package org.foundationops.membership.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The elections in which people vote now, with what was said about them. */
@ApplicationScoped
class VotingRepository {

    private static final String COLUMNS = "election_id, title, record_date, closes_at";

    private final Sql sql;

    VotingRepository(Sql sql) {
        this.sql = sql;
    }

    void put(Voting voting) {
        sql.run(
                "insert into voting (" + COLUMNS + ") values (?, ?, ?, ?)"
                        + " on conflict (election_id) do update set title = excluded.title,"
                        + " record_date = excluded.record_date, closes_at = excluded.closes_at",
                voting.electionId(),
                voting.title(),
                voting.recordDate(),
                voting.closesAt());
    }

    /** Whether voting has begun with this. */
    boolean open(UUID electionId) {
        return sql.run(
                        "update voting set standing = 'OPEN' where election_id = ? and standing = 'REGISTRATION'",
                        electionId)
                == 1;
    }

    /** Whether nobody was told yet that registration is open. */
    boolean announce(UUID electionId) {
        return sql.run(
                        "update voting set registration_announced = true"
                                + " where election_id = ? and standing = 'REGISTRATION' and not registration_announced",
                        electionId)
                == 1;
    }

    /** It is over: whether somebody has asked for a ballot is nobody's business any more. */
    void end(UUID electionId) {
        sql.run("delete from voting_token where election_id = ?", electionId);
        sql.run("update voting set standing = 'OVER' where election_id = ?", electionId);
    }

    /** In elections where tokens are issued; one that nobody has asked for a token is not among them. */
    List<Voting> openWithTokens() {
        return sql.list(
                "select " + COLUMNS + " from voting v where standing = 'OPEN' and closes_at is not null"
                        + " and exists (select from voting_token t where t.election_id = v.election_id)"
                        + " order by election_id",
                VotingRepository::read);
    }

    Optional<Voting> openForChange(UUID electionId) {
        return sql.first(
                "select " + COLUMNS + " from voting where election_id = ? and standing = 'OPEN' for update",
                VotingRepository::read,
                electionId);
    }

    Optional<Voting> of(UUID electionId) {
        return sql.first(
                "select " + COLUMNS + " from voting where election_id = ?", VotingRepository::read, electionId);
    }

    /** Whether nobody was reminded so many days before the end yet. */
    boolean addReminder(UUID electionId, int days, Instant now) {
        return sql.run(
                        "insert into voting_reminder (election_id, days_before_close, issued_at) values (?, ?, ?)"
                                + " on conflict do nothing",
                        electionId,
                        days,
                        now)
                == 1;
    }

    void addTokens(UUID electionId, Collection<RollEntry> entries) {
        sql.batch(
                "insert into voting_token (election_id, person_id, organisation_id) values (?, ?, ?)"
                        + " on conflict do nothing",
                entries.stream()
                        .map(entry -> new @Nullable Object[] {electionId, entry.personId(), entry.organisationId()})
                        .toList());
    }

    Set<RollEntry> tokensOf(UUID electionId) {
        return new HashSet<>(sql.list(
                "select person_id, organisation_id from voting_token where election_id = ?",
                row -> new RollEntry(
                        row.getObject("person_id", UUID.class), row.getObject("organisation_id", UUID.class)),
                electionId));
    }

    /** Who became of merged persons. */
    Map<UUID, UUID> survivors() {
        Map<UUID, UUID> survivors = new HashMap<>();
        sql.list(
                "select id, merged_into from person where merged_into is not null",
                row -> survivors.put(row.getObject("id", UUID.class), row.getObject("merged_into", UUID.class)));
        return survivors;
    }

    private static Voting read(ResultSet row) throws SQLException {
        return new Voting(
                row.getObject("election_id", UUID.class),
                row.getString("title"),
                Sql.instant(row, "record_date"),
                Sql.instantOrNull(row, "closes_at"));
    }
}
