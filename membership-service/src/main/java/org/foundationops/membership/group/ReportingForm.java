package org.foundationops.membership.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.Cadence;
import org.foundationops.membership.group.domain.Reporting;
import org.jspecify.annotations.Nullable;

/** How often a group reports. */
@Schema(name = "GroupReporting", examples = """
        {"cadence": "QUARTERLY", "dueDays": 14}""")
public record ReportingForm(
        @Schema(description = "Absent for a group that does not report.") @Nullable
        Cadence cadence,

        @Schema(description = "Days after the end of a period; the foundation's policy if absent.")
        @Nullable
        @Min(1)
        @Max(90)
        Integer dueDays) {

    static ReportingForm of(Reporting reporting) {
        return new ReportingForm(reporting.cadence(), reporting.dueDays());
    }

    Reporting reporting(GroupPolicy policy) {
        return new Reporting(cadence, dueDays == null ? policy.reportDueDays() : dueDays);
    }
}
