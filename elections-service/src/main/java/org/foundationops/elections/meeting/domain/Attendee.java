package org.foundationops.elections.meeting.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One of those in office when a meeting began. */
@Embeddable
public record Attendee(UUID personId, boolean onLeave) {}
