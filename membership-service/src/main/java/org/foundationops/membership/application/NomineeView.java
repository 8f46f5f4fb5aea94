package org.foundationops.membership.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.application.domain.Nominee;
import org.jspecify.annotations.Nullable;

/** Who was nominated, in the words of the nominator. */
@Schema(name = "Nominee", examples = """
        {"email": "ada@example.org", "displayName": "Ada Lovelace"}""")
public record NomineeView(
        @Nullable UUID personId,
        @Nullable String email,
        @Nullable String displayName) {

    static NomineeView of(Nominee nominee) {
        return new NomineeView(nominee.personId(), nominee.email(), nominee.name());
    }
}
