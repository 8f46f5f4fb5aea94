package org.foundationops.membership.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small foundation as simple as it can be: some persons, some organisations, nobody else. */
final class Model {

    final List<Human> humans;
    final List<UUID> organisations;
    final List<Application> applications = new ArrayList<>();
    final List<Company> companies = new ArrayList<>();
    final Map<UUID, Suspended> suspended = new HashMap<>();

    Model(List<Human> humans, List<UUID> organisations) {
        this.humans = humans;
        this.organisations = organisations;
        organisations.forEach(organisation -> suspended.put(organisation, new Suspended()));
    }

    static final class Application {
        final UUID id;
        Human owner;
        boolean isOpen = true;
        final List<String> said = new ArrayList<>(List.of("submitted"));

        Application(UUID id, Human owner) {
            this.id = id;
            this.owner = owner;
        }

        void close(String participle) {
            isOpen = false;
            said.add(participle);
        }
    }

    @Nullable
    String refusesApplication(Human applicant, Instant now) {
        if (applicant.suspended.at(now)) {
            return "person-suspended";
        }
        if (applicant.isMember()) {
            return "already-member";
        }
        return applications.stream().anyMatch(each -> each.isOpen && each.owner == applicant)
                ? "application-already-open"
                : null;
    }

    @Nullable
    String decide(Application application, boolean approved, Instant now) {
        if (!application.isOpen) {
            return "application-not-open";
        }
        application.close(approved ? "approved" : "rejected");
        if (approved) {
            application.owner.beginVote("admitted", now);
        }
        return null;
    }

    void merge(Human merged, Human survivor, Instant now) {
        boolean hasMember = merged.isMember() || survivor.isMember();
        List<Application> open = applications.stream()
                .filter(each -> each.isOpen && (each.owner == merged || each.owner == survivor))
                .toList();
        open.stream().skip(hasMember ? 0 : 1).forEach(each -> each.close("withdrawn"));
        open.stream().filter(each -> each.isOpen && each.owner == merged).forEach(each -> {
            each.owner = survivor;
            each.said.add("moved");
        });
        if (merged.isMember()) {
            merged.endVote("merged", now);
            if (!survivor.isMember()) {
                survivor.beginVote("continued", now);
            }
        }
        companies.forEach(company -> company.merge(merged, survivor, now));
        merged.suspended.goOnFor(survivor.suspended, now);
        merged.mergedInto = survivor;
    }

    boolean isSuspended(Company company, Instant at) {
        return suspensionsOf(company.organisation).at(at);
    }

    Suspended suspensionsOf(UUID organisation) {
        return Objects.requireNonNull(suspended.get(organisation));
    }

    Stream<Suspended.One> suspensions() {
        return Stream.concat(humans.stream().map(human -> human.suspended), suspended.values().stream())
                .flatMap(each -> each.all.stream());
    }

    Optional<Company> companyOf(UUID organisation) {
        return companies.stream()
                .filter(each -> each.organisation.equals(organisation))
                .reduce((before, last) -> last);
    }

    void tick(Instant now) {
        companies.forEach(company -> company.tick(now));
    }

    void earlierBy(Duration time) {
        humans.forEach(human -> human.earlierBy(time));
        suspended.values().forEach(organisation -> organisation.earlierBy(time));
        companies.forEach(company -> company.earlierBy(time));
    }

    /** The lines of the roll: one natural person has one vote, the lower organisation comes first, the suspended have none. */
    List<String> electorateAt(Instant at) {
        Set<UUID> haveOne = new HashSet<>();
        List<String> lines = new ArrayList<>();
        for (Human human : humans) {
            if (human.votes.stream().anyMatch(vote -> vote.covers(at)) && !human.suspended.at(at)) {
                haveOne.add(human.id());
                lines.add("INDIVIDUAL|" + human.id() + "|");
            }
        }
        List<Company> voting = companies.stream()
                .filter(company -> company.hasVoteAt(at) && !isSuspended(company, at))
                .sorted(Comparator.comparing(company -> company.organisation.toString()))
                .toList();
        Set<Company> without = new HashSet<>(voting);
        for (boolean representative : List.of(true, false)) {
            for (Company company : voting) {
                company.actingAt(at, representative)
                        .filter(human -> !human.suspended.at(at))
                        .filter(human -> without.contains(company) && haveOne.add(human.id()))
                        .ifPresent(human -> {
                            without.remove(company);
                            lines.add("CORPORATE|" + human.id() + "|" + company.organisation);
                        });
            }
        }
        return lines.stream().sorted().toList();
    }
}
