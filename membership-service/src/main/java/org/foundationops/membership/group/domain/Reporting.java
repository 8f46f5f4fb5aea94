package org.foundationops.membership.group.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How often a group reports, and how many days after the end of a period its report is due.
 *
 * @param cadence absent for a group that does not report
 */
@Embeddable
public record Reporting(
        @Enumerated(EnumType.STRING) @Nullable Cadence cadence,
        @Column(name = "report_due_days") int dueDays) {}
