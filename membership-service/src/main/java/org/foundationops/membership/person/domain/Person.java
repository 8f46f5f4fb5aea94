package org.foundationops.membership.person.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A natural person; the only place in the foundation's services that knows an e-mail address. */
@Entity
@Table(name = "person")
public class Person {

    private static final String ERASED_NAME = "Erased person";

    @Id
    private UUID id;

    @Version
    private long version;

    private String email;
    private String displayName;
    private @Nullable String country;
    private @Nullable String locale;
    private boolean listedInDirectory;
    private boolean displayNamePublic;
    private Instant registeredAt;
    private @Nullable Instant emailSince;
    private @Nullable EmailChange emailChange;
    private @Nullable UUID mergedInto;
    private @Nullable Instant mergedAt;
    private @Nullable Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "person_handle", joinColumns = @JoinColumn(name = "person_id"))
    @MapKeyColumn(name = "kind")
    private Map<String, Handle> handles = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "person_sign_in", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<SignIn> signIns = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(UUID id, EmailAddress email, PersonDetails details, Instant registeredAt) {
        this.id = id;
        this.email = email.value();
        this.registeredAt = registeredAt;
        take(details);
    }

    public PersonChange.Registered registered() {
        return new PersonChange.Registered(id);
    }

    public PersonChange.SignInLinked link(SignIn signIn) {
        requireCurrent();
        signIns.add(signIn);
        return new PersonChange.SignInLinked(id);
    }

    /** Takes over the details; nothing has happened when they are as they were. */
    public Optional<PersonChange.Updated> update(PersonDetails details) {
        requireCurrent();
        if (details.equals(details())) {
            return Optional.empty();
        }
        take(details);
        return Optional.of(new PersonChange.Updated(id));
    }

    private void take(PersonDetails details) {
        this.displayName = details.displayName();
        this.country = details.country();
        this.locale = details.locale() == null ? null : details.locale().toLanguageTag();
        this.listedInDirectory = details.listedInDirectory();
        this.displayNamePublic = details.displayNamePublic();
        this.handles.keySet().retainAll(details.handles().keySet());
        this.handles.putAll(details.handles());
    }

    /** Remembers the wish for another address; it replaces an earlier wish and takes nothing from anybody. */
    public PersonChange.EmailChangeRequested requestEmail(EmailAddress wanted, Instant now, Duration validity) {
        requireCurrent();
        if (email.equals(wanted.value())) {
            throw new EmailUnchanged();
        }
        emailChange = new EmailChange(wanted.value(), now, now.plus(validity));
        return new PersonChange.EmailChangeRequested(id);
    }

    /** Whether a sign-in of this person with this verified address is what an open wish waits for. */
    public boolean awaits(EmailAddress verified, Instant now) {
        return emailChange != null && emailChange.isConfirmedBy(verified, now);
    }

    /** Mail that came back before says nothing about this address. */
    public PersonChange.EmailChanged takeEmail(EmailAddress verified, Instant now) {
        email = verified.value();
        emailSince = now;
        emailChange = null;
        return new PersonChange.EmailChanged(id);
    }

    /**
     * Lets the survivor of this record have its address; an address of anybody else stays theirs.
     *
     * @param survivor who stands behind this record now
     */
    public void leaveEmailTo(Person wanting, Person survivor) {
        if (mergedInto == null || !survivor.id.equals(wanting.id)) {
            throw new EmailTaken();
        }
        email = "merged-" + id + "@invalid";
    }

    /** Two records of one human being: this one leads to the survivor from now on, and never back. */
    public PersonChange.Merged mergeInto(Person survivor, Instant now) {
        if (survivor.id.equals(id)) {
            throw new MergerWithItself();
        }
        requireCurrent();
        survivor.requireCurrent();
        mergedInto = survivor.id;
        mergedAt = now;
        emailChange = null;
        return new PersonChange.Merged(id, survivor.id);
    }

    /** Replaces all that identifies the person, for good; the record stays for others that name its id. */
    public PersonChange.Erased erase(Instant now) {
        requireNotErased();
        email = "erased-" + id + "@invalid";
        displayName = ERASED_NAME;
        country = null;
        locale = null;
        listedInDirectory = false;
        displayNamePublic = false;
        emailChange = null;
        handles.clear();
        signIns.clear();
        erasedAt = now;
        return new PersonChange.Erased(id);
    }

    public void requireCurrent() {
        if (mergedInto != null) {
            throw new PersonMerged(id, mergedInto);
        }
        requireNotErased();
    }

    private void requireNotErased() {
        if (erasedAt != null) {
            throw new PersonErased(id);
        }
    }

    /** The name that may leave this service. */
    public Optional<String> publicDisplayName() {
        return isPublic() ? Optional.of(displayName) : Optional.empty();
    }

    /** The handles that everybody may see. */
    public Map<String, String> publicHandles() {
        Map<String, String> shown = new TreeMap<>();
        handles.forEach((kind, handle) -> {
            if (isPublic() && handle.listed()) {
                shown.put(kind, handle.handle());
            }
        });
        return shown;
    }

    private boolean isPublic() {
        return mergedInto == null && erasedAt == null && (listedInDirectory || displayNamePublic);
    }

    public PersonDetails details() {
        return new PersonDetails(
                displayName,
                country,
                locale == null ? null : Locale.forLanguageTag(locale),
                listedInDirectory,
                displayNamePublic,
                handles);
    }

    public Optional<EmailChange> emailChange() {
        return Optional.ofNullable(emailChange);
    }

    /** The person who remained when this record was merged. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
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
