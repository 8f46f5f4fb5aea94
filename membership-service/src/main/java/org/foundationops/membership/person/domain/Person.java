package org.foundationops.membership.person.domain;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A natural person; the only place in the foundation's services that knows an e-mail address. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private String email;
    private String displayName;
    private @Nullable String country;
    private boolean listedInDirectory;
    private boolean displayNamePublic;
    private Instant registeredAt;

    @ElementCollection
    @CollectionTable(name = "person_sign_in", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<SignIn> signIns = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(UUID id, EmailAddress email, PersonDetails details, Instant registeredAt) {
        this.id = id;
        this.email = email.value();
        this.displayName = details.displayName();
        this.country = details.country();
        this.listedInDirectory = details.listedInDirectory();
        this.displayNamePublic = details.displayNamePublic();
        this.registeredAt = registeredAt;
    }

    public PersonChange.Registered registered() {
        return new PersonChange.Registered(id);
    }

    public PersonChange.SignInLinked link(SignIn signIn) {
        signIns.add(signIn);
        return new PersonChange.SignInLinked(id);
    }

    /** Takes over the details; nothing has happened when they are as they were. */
    public Optional<PersonChange.Updated> update(PersonDetails details) {
        if (details.equals(details())) {
            return Optional.empty();
        }
        this.displayName = details.displayName();
        this.country = details.country();
        this.listedInDirectory = details.listedInDirectory();
        this.displayNamePublic = details.displayNamePublic();
        return Optional.of(new PersonChange.Updated(id));
    }

    /** The name that may leave this service. */
    public Optional<String> publicDisplayName() {
        return listedInDirectory || displayNamePublic ? Optional.of(displayName) : Optional.empty();
    }

    public PersonDetails details() {
        return new PersonDetails(displayName, country, listedInDirectory, displayNamePublic);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String email() {
        return email;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public List<SignIn> signIns() {
        return List.copyOf(signIns);
    }
}
