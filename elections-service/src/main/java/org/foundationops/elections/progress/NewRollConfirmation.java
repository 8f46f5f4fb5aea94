package org.foundationops.elections.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an election is held over so small a roll; everybody can read it. */
@Schema(name = "NewRollConfirmation", examples = """
        {"reason": "All 12 members agreed in the meeting of 2026-10-20."}""")
public record NewRollConfirmation(@NotBlank @Size(max = 500) String reason) {}
