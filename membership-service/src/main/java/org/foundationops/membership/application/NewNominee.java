package org.foundationops.membership.application;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.application.domain.Nominee;
import org.jspecify.annotations.Nullable;

/** Who is nominated: a person by id, or somebody by e-mail address and name. */
@Schema(examples = """
        {"email": "ada@example.org", "displayName": "Ada Lovelace"}""")
public record NewNominee(
        @Nullable UUID personId,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(min = 1, max = 200) String displayName) {

    Nominee nominee() {
        return new Nominee(personId, email, displayName);
    }
}
