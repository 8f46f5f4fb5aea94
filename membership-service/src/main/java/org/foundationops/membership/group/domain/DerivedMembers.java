package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** Membership that follows a role: nobody types a seat, and nobody has to end one. */
public final class DerivedMembers {

    private DerivedMembers() {}

    /**
     * Everybody who was, is or will be a member of a group by a role, while its charter says so.
     *
     * @param charters those that have taken effect, in their order
     * @param archivedAt the end of the group, if it has come
     * @param holders who holds the role that the rules name, at any time
     */
    public static List<Membership> of(
            List<CharterVersion> charters,
            @Nullable Instant archivedAt,
            Function<MembershipRules, List<RoleTime>> holders) {
        Map<UUID, List<Period>> periods = new LinkedHashMap<>();
        for (Span span : spans(charters, archivedAt)) {
            for (RoleTime holder : holders.apply(span.rules())) {
                periods.computeIfAbsent(holder.personId(), person -> new ArrayList<>())
                        .addAll(Times.both(List.of(holder.period()), List.of(span.period())));
            }
        }
        return periods.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Membership(each.getKey(), null, each.getValue()))
                .toList();
    }

    /** Times of unchanged rules, as one each: membership goes on when something else in the charter changes. */
    private static List<Span> spans(List<CharterVersion> charters, @Nullable Instant archivedAt) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < charters.size(); i++) {
            MembershipRules rules = charters.get(i).charter().membership();
            Instant from = charters.get(i).takesEffectAt().orElseThrow();
            Instant until = i + 1 < charters.size()
                    ? charters.get(i + 1).takesEffectAt().orElseThrow()
                    : archivedAt;
            if (!spans.isEmpty() && spans.getLast().rules().equals(rules)) {
                Span before = spans.removeLast();
                spans.add(before.lasting(until));
            } else {
                spans.add(new Span(rules, new Period(from, until, from)));
            }
        }
        return spans.stream().filter(span -> span.rules().isDerived()).toList();
    }

    private record Span(MembershipRules rules, Period period) {

        Span lasting(@Nullable Instant until) {
            return new Span(rules, new Period(period.from(), until, period.recordedAt()));
        }
    }
}
