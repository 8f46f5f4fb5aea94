package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.counting.AffiliationCap;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.term.SeatService;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who belongs to the same control group as whom when voting ended, as far as the affiliation cap is concerned. */
@ApplicationScoped
class CoAffiliation {

    /** Of each person the topmost organisations of the control groups to which they belonged (BL 4.9). */
    private static final String GROUPS = """
            with recursive instant (at) as (select ?::timestamptz),
            who (person_id, record_id) as (
                select each.id, each.id from unnest(?::uuid[]) as each (id)
                union
                select w.person_id, next.id
                from who w, lateral (
                    select p.merged_into from identity_person p
                    where p.person_id = w.record_id and p.merged_into is not null
                    union all
                    select p.person_id from identity_person p where p.merged_into = w.record_id
                ) next (id)
            ),
            belonging (person_id, organisation_id) as (
                select w.person_id, a.organisation_id
                from instant, who w join known_affiliation a on a.person_id = w.record_id
                where a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
                union
                select b.person_id, k.parent_id from belonging b join known_parent k using (organisation_id)
            )
            select b.person_id, b.organisation_id from belonging b
            where not exists (select from known_parent k where k.organisation_id = b.organisation_id)
            order by b.organisation_id, b.person_id""";

    private final Sql sql;
    private final SeatService seats;

    CoAffiliation(Sql sql, SeatService seats) {
        this.sql = sql;
        this.seats = seats;
    }

    private record Belonging(UUID personId, UUID group) {}

    AffiliationCap cap(Election election, @Nullable Integer maximum) {
        if (maximum == null) {
            return AffiliationCap.NONE;
        }
        Set<UUID> sitting =
                seats.sittingBeyond(election.bodyId(), election.timetable().termStart());
        Map<UUID, Integer> numbers = election.candidates().stream()
                .collect(Collectors.toMap(Candidate::personId, Candidate::number, (one, other) -> one));
        Set<UUID> persons = new HashSet<>(sitting);
        persons.addAll(numbers.keySet());
        Map<UUID, List<UUID>> members = new HashMap<>();
        belonging(persons, election)
                .forEach(each -> members.computeIfAbsent(each.group(), group -> new ArrayList<>())
                        .add(each.personId()));
        List<AffiliationCap.Group> groups = members.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group -> group(group.getValue(), numbers, sitting))
                .filter(group -> !group.candidates().isEmpty())
                .toList();
        return new AffiliationCap(maximum, groups);
    }

    private List<Belonging> belonging(Set<UUID> persons, Election election) {
        return sql.list(
                GROUPS,
                row -> new Belonging(
                        row.getObject("person_id", UUID.class), row.getObject("organisation_id", UUID.class)),
                election.closedAt(),
                persons.toArray(UUID[]::new));
    }

    /** The library's name of a group is of no account; nobody is told which organisation it is. */
    private static AffiliationCap.Group group(List<UUID> persons, Map<UUID, Integer> numbers, Set<UUID> sitting) {
        Set<Integer> candidates =
                persons.stream().filter(numbers::containsKey).map(numbers::get).collect(Collectors.toSet());
        long seated = persons.stream()
                .filter(sitting::contains)
                .filter(person -> !numbers.containsKey(person))
                .count();
        return new AffiliationCap.Group("", candidates, (int) seated);
    }
}
