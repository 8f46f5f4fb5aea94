package org.foundationops.membership.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person is registered twice: which record remains, and how one knows; the reason is private. */
@Schema(examples = """
        {"into": "0199d1a0-5b5c-7000-8000-000000000001", "reason": "Both accounts are hers, she wrote on 10 March."}""")
record NewMerger(
        @NotNull UUID into, @NotBlank @Size(max = 2000) String reason) {}
