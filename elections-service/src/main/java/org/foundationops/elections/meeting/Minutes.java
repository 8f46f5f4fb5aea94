package org.foundationops.elections.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.meeting.domain.Attendance;
import org.foundationops.elections.meeting.domain.Attendee;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.meeting.domain.Notice;
import org.foundationops.elections.motion.MotionRepository;
import org.foundationops.elections.motion.domain.Choice;
import org.foundationops.elections.motion.domain.Elector;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.Vote;
import org.foundationops.elections.person.Names;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Writes the minutes of a meeting as Markdown, from what was recorded while it went on. */
@ApplicationScoped
class Minutes {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final BodyRepository bodies;
    private final MotionRepository motions;
    private final Names names;

    Minutes(BodyRepository bodies, MotionRepository motions, Names names) {
        this.bodies = bodies;
        this.motions = motions;
        this.names = names;
    }

    String of(Meeting meeting) {
        if (meeting.begunAt().isEmpty()) {
            throw new NotFound("There are no minutes of a meeting that has not begun.");
        }
        List<Motion> agenda = motions.ofMeeting(meeting.id());
        Sheet sheet = new Sheet(names.of(persons(meeting, agenda)));
        head(sheet, meeting);
        attendance(sheet, meeting);
        sheet.line("## Agenda").line("");
        int item = 1;
        for (String topic : meeting.notice().topics()) {
            sheet.line("### " + item++ + ". " + Markdown.inline(topic)).line("");
        }
        for (Motion motion : agenda) {
            sheet.line("### " + item++ + ". Motion: "
                            + Markdown.inline(motion.matter().kind()))
                    .line("");
            motion(sheet, motion);
        }
        return sheet.text();
    }

    private void head(Sheet sheet, Meeting meeting) {
        Notice notice = meeting.notice();
        sheet.line("# Minutes: " + Markdown.inline(notice.title()))
                .line("")
                .line("- Body: "
                        + Markdown.inline(bodies.require(meeting.bodyId()).name()))
                .line("- " + (notice.regular() ? "Regular" : "Special") + " meeting, called "
                        + TIME.format(meeting.calledAt()) + " for " + TIME.format(notice.startsAt()));
        Optional.ofNullable(notice.place()).ifPresent(place -> sheet.line("- Place: " + Markdown.inline(place)));
        meeting.begunAt().ifPresent(begun -> sheet.line("- Begun: " + TIME.format(begun)));
        meeting.endedAt().ifPresent(ended -> sheet.line("- Ended: " + TIME.format(ended)));
        sheet.line("- Quorum: " + meeting.quorum()
                        + meeting.constitutedAt()
                                .map(at -> ", reached " + TIME.format(at))
                                .orElse(", not reached"))
                .line("");
    }

    private void attendance(Sheet sheet, Meeting meeting) {
        sheet.line("## Attendance")
                .line("")
                .line("| person | attendance | from | until |")
                .line("|---|---|---|---|");
        for (Attendee attendee : meeting.attendees()) {
            Attendance attendance = meeting.attendanceOf(attendee);
            String name = sheet.name(attendee.personId());
            if (attendance == Attendance.PRESENT) {
                meeting.presences().stream()
                        .filter(presence -> presence.personId().equals(attendee.personId()))
                        .forEach(presence -> sheet.line("| " + name + " | present | "
                                + TIME.format(presence.arrivedAt()) + " | " + time(presence.leftAt()) + " |"));
            } else {
                sheet.line("| " + name + " | " + (attendance == Attendance.ABSENT ? "absent" : "on leave") + " | | |");
            }
        }
        sheet.line("");
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at);
    }

    private void motion(Sheet sheet, Motion motion) {
        motion.matter().text().lines().forEach(line -> sheet.line("> " + Markdown.block(line)));
        sheet.line("");
        motion.moverId().ifPresent(mover -> sheet.line("- Moved by " + sheet.name(mover)));
        motion.requestId().ifPresent(request -> sheet.line("- Asked by another service, request " + request));
        sheet.line("- Rule: " + motion.procedure().rule());
        for (Choice choice : Choice.values()) {
            List<UUID> voters = motion.votes().stream()
                    .filter(vote -> vote.choice() == choice)
                    .map(Vote::personId)
                    .toList();
            if (!voters.isEmpty()) {
                sheet.line("- " + words(choice) + " (" + voters.size() + "): " + sheet.names(voters));
            }
        }
        List<UUID> recused = motion.roll().stream()
                .filter(Elector::recused)
                .map(Elector::personId)
                .toList();
        if (!recused.isEmpty()) {
            sheet.line("- Recused: " + sheet.names(recused));
        }
        sheet.line("- **" + motion.status() + "**"
                        + motion.words().map(words -> ": " + words).orElse(""))
                .line("");
    }

    private static String words(Choice choice) {
        return switch (choice) {
            case FOR -> "For";
            case ABSTAIN -> "Abstaining";
            case AGAINST -> "Against";
        };
    }

    private static Set<UUID> persons(Meeting meeting, List<Motion> agenda) {
        Set<UUID> persons =
                meeting.attendees().stream().map(Attendee::personId).collect(Collectors.toCollection(HashSet::new));
        agenda.forEach(motion -> motion.roll().forEach(elector -> persons.add(elector.personId())));
        agenda.forEach(motion -> motion.moverId().ifPresent(persons::add));
        return persons;
    }

    /** The text as it grows. */
    private static final class Sheet {

        private final StringBuilder text = new StringBuilder();
        private final Map<UUID, String> names;

        Sheet(Map<UUID, String> names) {
            this.names = names;
        }

        Sheet line(String line) {
            text.append(line).append('\n');
            return this;
        }

        String name(UUID person) {
            String name = names.get(person);
            return name == null ? "person " + person : Markdown.inline(name);
        }

        String names(List<UUID> persons) {
            return persons.stream().map(this::name).sorted().collect(Collectors.joining(", "));
        }

        String text() {
            return text.toString().stripTrailing() + "\n";
        }
    }
}
