package org.foundationops.membership.conflict.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.foundationops.membership.affiliation.domain.CoAffiliation;

/**
 * Finds out why somebody is not free to decide at an instant.
 *
 * @param organisationsOf those that a person belongs to at the instant
 * @param controlGroup an organisation to all that parent links in either direction join with it, itself included
 */
public record Derivation(
        Function<UUID, ? extends Collection<UUID>> organisationsOf, Function<UUID, Set<UUID>> controlGroup) {

    /** @param declared the conflicts of the person that are in force at the instant */
    public List<Ground> grounds(UUID personId, Interests interests, List<DeclaredConflict> declared) {
        List<Ground> grounds = new ArrayList<>();
        if (interests.persons().contains(personId)) {
            grounds.add(Ground.ofPerson(GroundKind.OWN, personId));
        }
        if (interests.involved().contains(personId)) {
            grounds.add(Ground.ofPerson(GroundKind.INVOLVED, personId));
        }
        Collection<UUID> own = organisationsOf.apply(personId);
        interests.organisations().stream()
                .filter(organisation -> areJoined(own, Set.of(organisation)))
                .forEach(organisation -> grounds.add(Ground.ofOrganisation(GroundKind.AFFILIATED, organisation)));
        interests.persons().stream()
                .filter(other -> !other.equals(personId) && areJoined(own, organisationsOf.apply(other)))
                .forEach(other -> grounds.add(Ground.ofPerson(GroundKind.CO_AFFILIATED, other)));
        declared.stream()
                .filter(conflict -> concerns(conflict.about(), interests))
                .forEach(conflict -> grounds.add(Ground.declared(conflict)));
        return List.copyOf(grounds);
    }

    private boolean concerns(ConflictAbout about, Interests interests) {
        if (about.subject() != null) {
            return about.subject().equals(interests.subject());
        }
        UUID id = about.id();
        return about.personId() != null
                ? interests.persons().contains(id) || interests.involved().contains(id)
                : areJoined(Set.of(id), organisationsBehind(interests));
    }

    private Set<UUID> organisationsBehind(Interests interests) {
        Set<UUID> organisations = new HashSet<>(interests.organisations());
        interests.persons().forEach(person -> organisations.addAll(organisationsOf.apply(person)));
        return organisations;
    }

    private boolean areJoined(Collection<UUID> some, Collection<UUID> others) {
        return CoAffiliation.exists(some, others, controlGroup);
    }
}
