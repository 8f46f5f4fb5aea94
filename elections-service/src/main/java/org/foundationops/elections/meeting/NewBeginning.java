package org.foundationops.elections.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is there when a meeting begins. */
@Schema(name = "NewMeetingBeginning", examples = """
        {"present": ["0199d1a0-5b5c-7000-8000-000000000011"]}""")
public record NewBeginning(@NotNull @Size(max = 100) Set<@NotNull UUID> present) {}
