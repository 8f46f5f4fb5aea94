package org.foundationops.elections.meeting.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.motion.domain.Electors;
import org.jspecify.annotations.Nullable;

/** A meeting of a body, from its notice to its end. */
@Entity
@Table(name = "meeting")
public class Meeting {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID bodyId;
    private String title;
    private @Nullable String place;
    private boolean regular;
    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    private Instant calledAt;
    private @Nullable Instant begunAt;
    private @Nullable Instant constitutedAt;
    private @Nullable Instant endedAt;
    private @Nullable Integer authorisedNumber;

    @ElementCollection
    @CollectionTable(name = "meeting_topic", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @Column(name = "topic")
    private List<String> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_attendee", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Attendee> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_presence", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Presence> presences = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    /**
     * Calls a meeting.
     *
     * @param least how long before the beginning its notice must be given
     */
    public Meeting(UUID id, UUID bodyId, Notice notice, Duration least, Instant now) {
        requireNotice(notice.startsAt(), least, now);
        this.id = id;
        this.bodyId = bodyId;
        this.status = MeetingStatus.CALLED;
        this.calledAt = now;
        take(notice);
    }

    /** Another agenda or place; another time needs its notice again. */
    public MeetingChange.Changed change(Notice notice, Duration least, Instant now) {
        requireCalled();
        if (!notice.startsAt().equals(startsAt)) {
            requireNotice(notice.startsAt(), least, now);
        }
        take(notice);
        return new MeetingChange.Changed();
    }

    private void take(Notice notice) {
        this.title = notice.title();
        this.place = notice.place();
        this.startsAt = notice.startsAt();
        this.regular = notice.regular();
        if (!topics.equals(notice.topics())) {
            topics.clear();
            topics.addAll(notice.topics());
        }
    }

    private static void requireNotice(Instant startsAt, Duration least, Instant now) {
        Instant earliest = now.plus(least);
        if (startsAt.isBefore(earliest)) {
            throw new NoticeTooShort(earliest);
        }
    }

    /**
     * The chair opens the meeting.
     *
     * @param seats the authorised number of the body
     * @param inOffice everybody who holds a seat now
     */
    public MeetingChange.Begun begin(int seats, Collection<Attendee> inOffice, Set<UUID> present, Instant now) {
        requireCalled();
        if (now.isBefore(startsAt)) {
            throw new MeetingNotDue(startsAt);
        }
        status = MeetingStatus.UNDER_WAY;
        begunAt = now;
        authorisedNumber = seats;
        attendees.addAll(inOffice);
        present.stream().sorted().forEach(person -> admit(person, now));
        return new MeetingChange.Begun();
    }

    public MeetingChange.Arrived arrive(UUID person, Instant now) {
        requireUnderWay();
        admit(person, now);
        return new MeetingChange.Arrived(person);
    }

    private void admit(UUID person, Instant now) {
        Attendee attendee = attendees.stream()
                .filter(each -> each.personId().equals(person))
                .findFirst()
                .orElseThrow(NotAnAttendee::new);
        if (attendee.onLeave()) {
            throw new AttendeeOnLeave();
        }
        if (present().contains(person)) {
            throw new AttendanceUnchanged("The person is present already.");
        }
        presences.add(new Presence(person, now, null));
        if (constitutedAt == null && present().size() >= quorum()) {
            constitutedAt = now;
        }
    }

    public MeetingChange.Left leave(UUID person, Instant now) {
        requireUnderWay();
        if (!present().contains(person)) {
            throw new AttendanceUnchanged("The person is not present.");
        }
        presences.replaceAll(each -> each.personId().equals(person) && each.isOpen() ? each.until(now) : each);
        return new MeetingChange.Left(person);
    }

    public MeetingChange.Ended end(Instant now) {
        requireUnderWay();
        presences.replaceAll(each -> each.isOpen() ? each.until(now) : each);
        endedAt = now;
        status = MeetingStatus.ENDED;
        return new MeetingChange.Ended();
    }

    public MeetingChange.Cancelled cancel() {
        requireCalled();
        status = MeetingStatus.CANCELLED;
        return new MeetingChange.Cancelled();
    }

    private void requireCalled() {
        if (status != MeetingStatus.CALLED) {
            throw new MeetingInWrongState(status);
        }
    }

    public void requireUnderWay() {
        if (status != MeetingStatus.UNDER_WAY) {
            throw new MeetingInWrongState(status);
        }
    }

    /** Who is in the room now. */
    public Set<UUID> present() {
        return presences.stream()
                .filter(Presence::isOpen)
                .map(Presence::personId)
                .collect(Collectors.toSet());
    }

    /** A meeting begun with a quorum may go on after withdrawals (BL 5.7). */
    public boolean isConstituted() {
        return constitutedAt != null;
    }

    /** How many had to be there when it began; of a meeting that has not begun 0. */
    public int quorum() {
        if (authorisedNumber == null) {
            return 0;
        }
        int onLeave = (int) attendees.stream().filter(Attendee::onLeave).count();
        return Electors.majorityOf(authorisedNumber - onLeave);
    }

    public Attendance attendanceOf(Attendee attendee) {
        if (presences.stream().anyMatch(each -> each.personId().equals(attendee.personId()))) {
            return Attendance.PRESENT;
        }
        return attendee.onLeave() ? Attendance.ON_LEAVE : Attendance.ABSENT;
    }

    public boolean isToCome() {
        return status == MeetingStatus.CALLED;
    }

    public boolean isUnderWay() {
        return status == MeetingStatus.UNDER_WAY;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID bodyId() {
        return bodyId;
    }

    public Notice notice() {
        return new Notice(title, place, startsAt, regular, topics);
    }

    public MeetingStatus status() {
        return status;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    public Optional<Instant> constitutedAt() {
        return Optional.ofNullable(constitutedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public List<Attendee> attendees() {
        return List.copyOf(attendees);
    }

    public List<Presence> presences() {
        return List.copyOf(presences);
    }
}
