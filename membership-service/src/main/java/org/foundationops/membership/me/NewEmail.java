package org.foundationops.membership.me;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The address that somebody wants in place of theirs. */
@Schema(examples = """
        {"email": "ada@example.org"}""")
record NewEmail(@NotNull @Email @Size(max = 254) String email) {}
