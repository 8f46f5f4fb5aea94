package org.foundationops.membership.space.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A chat, list, forum or social account of the foundation: a group moderates it, two people at least administer it. */
@Entity
@Table(name = "community_space")
public class CommunitySpace {

    private static final int FEWEST_ADMINISTRATORS = 2;

    @Id
    private UUID id;

    @Version
    private long version;

    private SpaceDetails details;
    private boolean lacksAdministrator;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "community_space_administrator", joinColumns = @JoinColumn(name = "space_id"))
    @OrderColumn(name = "position")
    private List<Administrator> administrators = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CommunitySpace() {}

    private CommunitySpace(UUID id, SpaceDetails details, Instant now) {
        this.id = id;
        this.details = details;
        this.openedAt = now;
    }

    public static CommunitySpace open(UUID id, SpaceDetails details, Set<UUID> administrators, Instant now) {
        if (administrators.size() < FEWEST_ADMINISTRATORS) {
            throw new TooFewAdministrators();
        }
        CommunitySpace space = new CommunitySpace(id, details, now);
        administrators.stream()
                .sorted()
                .forEach(person -> space.administrators.add(Administrator.startingAt(person, now)));
        return space;
    }

    public SpaceChange.Opened opened() {
        return new SpaceChange.Opened(id);
    }

    /** Takes over the details; nothing has happened when they are as they were. */
    public Optional<SpaceChange.Changed> change(SpaceDetails changed) {
        requireOpen();
        if (changed.equals(details)) {
            return Optional.empty();
        }
        details = changed;
        return Optional.of(new SpaceChange.Changed(id));
    }

    public SpaceChange.AdministratorAdded add(UUID person, Instant now) {
        requireOpen();
        if (isAdministeredBy(person)) {
            throw new AlreadyAdministrator();
        }
        administrators.add(Administrator.startingAt(person, now));
        lacksAdministrator = administrators().size() < FEWEST_ADMINISTRATORS;
        return new SpaceChange.AdministratorAdded(id, person);
    }

    /** Two remain at least. */
    public SpaceChange.AdministratorRemoved remove(UUID person, Instant now) {
        requireOpen();
        if (!isAdministeredBy(person)) {
            throw new NotAnAdministrator();
        }
        if (administrators().size() <= FEWEST_ADMINISTRATORS) {
            throw new TooFewAdministrators();
        }
        end(person, now);
        return new SpaceChange.AdministratorRemoved(id, person);
    }

    /** Somebody is gone, whatever that leaves behind. */
    public SpaceChange.AdministratorLost lose(UUID person, Instant now) {
        end(person, now);
        lacksAdministrator = administrators().size() < FEWEST_ADMINISTRATORS;
        return new SpaceChange.AdministratorLost(id, person);
    }

    /** The survivor administers what the merged record did; if they did so already, one is missing. */
    public SpaceChange exchange(UUID mergedId, UUID survivorId, Instant now) {
        if (isAdministeredBy(survivorId)) {
            return lose(mergedId, now);
        }
        end(mergedId, now);
        administrators.add(Administrator.startingAt(survivorId, now));
        return new SpaceChange.AdministratorAdded(id, survivorId);
    }

    private void end(UUID person, Instant now) {
        administrators.replaceAll(each -> each.isNow(person) ? each.endingAt(now) : each);
    }

    public SpaceChange.Closed close(Instant now) {
        requireOpen();
        closedAt = now;
        return new SpaceChange.Closed(id);
    }

    public void requireOpen() {
        if (!isOpen()) {
            throw new SpaceClosed();
        }
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isAdministeredBy(UUID person) {
        return administrators.stream().anyMatch(each -> each.isNow(person));
    }

    /** Those of now. */
    public Set<UUID> administrators() {
        return administrators.stream()
                .filter(each -> each.until() == null)
                .map(Administrator::personId)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Administrator> administration() {
        return List.copyOf(administrators);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SpaceDetails details() {
        return details;
    }

    /** It has fewer than two, because somebody who could not be kept has gone. */
    public boolean lacksAdministrator() {
        return lacksAdministrator;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
