package org.foundationops.membership.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.erasure.domain.Letter;

/** The letter with which somebody asks to be erased: under which reference it is filed, and when it came. */
@Schema(examples = """
        {"reference": "Privacy file 2026/17", "receivedOn": "2026-03-10"}""")
record WrittenErasure(
        @NotBlank @Size(max = 140) String reference,
        @NotNull LocalDate receivedOn) {

    Letter letter() {
        return new Letter(reference, receivedOn);
    }
}
