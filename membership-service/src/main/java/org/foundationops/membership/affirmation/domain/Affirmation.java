package org.foundationops.membership.affirmation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Somebody affirmed a text for a year. */
@Entity
@Table(name = "affirmation")
public class Affirmation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;

    @Column(name = "for_year")
    private int year;

    private String textVersion;
    private Instant affirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Affirmation() {}

    private Affirmation(UUID id, UUID personId, int year, String textVersion, Instant affirmedAt) {
        this.id = id;
        this.personId = personId;
        this.year = year;
        this.textVersion = textVersion;
        this.affirmedAt = affirmedAt;
    }

    /**
     * For this year or the next one, the text that is in force, once.
     *
     * @param inForce the version of the text that the policy names now
     * @param hasAffirmed whether the person has affirmed it for that year
     */
    public static Affirmation make(
            UUID id,
            UUID personId,
            int year,
            String textVersion,
            String inForce,
            boolean hasAffirmed,
            int thisYear,
            Instant now) {
        if (year != thisYear && year != thisYear + 1) {
            throw new AffirmationYear(thisYear);
        }
        if (!textVersion.equals(inForce)) {
            throw new AffirmationTextOutdated(inForce);
        }
        if (hasAffirmed) {
            throw new AlreadyAffirmed(year);
        }
        return new Affirmation(id, personId, year, textVersion, now);
    }

    /** The person was merged into the survivor. */
    public void moveTo(UUID survivorId) {
        personId = survivorId;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    public int year() {
        return year;
    }

    public String textVersion() {
        return textVersion;
    }

    public Instant affirmedAt() {
        return affirmedAt;
    }
}
