package org.foundationops.membership.organisation.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A legal person; parent links, followed in either direction, join organisations to one control group. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private UUID id;

    @Version
    private long version;

    private String legalName;
    private String displayName;
    private String country;
    private @Nullable UUID parentId;
    private @Nullable String website;
    private Instant registeredAt;

    @ElementCollection
    @CollectionTable(name = "organisation_domain", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "domain")
    private Set<String> domains = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    public Organisation(UUID id, OrganisationDetails details, Instant registeredAt) {
        this.id = id;
        this.legalName = details.legalName();
        this.displayName = details.displayName();
        this.country = details.country();
        this.parentId = details.parentId();
        this.website = details.website();
        this.domains.addAll(details.domains());
        this.registeredAt = registeredAt;
    }

    public OrganisationChange.Registered registered() {
        return new OrganisationChange.Registered(id);
    }

    /**
     * Takes over the details; nothing has happened when they are as they were.
     *
     * @param aboveNewParent the new parent and everything above it
     */
    public Optional<OrganisationChange.Updated> update(OrganisationDetails details, Set<UUID> aboveNewParent) {
        if (details.equals(details())) {
            return Optional.empty();
        }
        if (aboveNewParent.contains(id)) {
            throw new OrganisationCycle(id);
        }
        this.legalName = details.legalName();
        this.displayName = details.displayName();
        this.country = details.country();
        this.parentId = details.parentId();
        this.website = details.website();
        this.domains.retainAll(details.domains());
        this.domains.addAll(details.domains());
        return Optional.of(new OrganisationChange.Updated(id));
    }

    public OrganisationDetails details() {
        return new OrganisationDetails(legalName, displayName, country, domains, parentId, website);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
