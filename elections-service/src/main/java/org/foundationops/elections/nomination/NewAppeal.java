package org.foundationops.elections.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a nominee holds a ruling against them to be wrong. */
@Schema(name = "NewAppeal", examples = """
        {"reason": "I was a member at the record date, see the letter of 2026-09-30."}""")
public record NewAppeal(@NotBlank @Size(max = 2000) String reason) {}
