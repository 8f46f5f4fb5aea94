package org.foundationops.membership.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group reports about the period that begins on a day; everybody can read it, and nobody change it. */
@Schema(name = "NewGroupReport", examples = """
        {"periodFrom": "2026-03-10", "text": "We moved the download page and reviewed forty changes."}""")
public record NewReport(
        @NotNull LocalDate periodFrom,
        @NotBlank @Size(max = 20_000) String text) {}
