package org.foundationops.membership.group;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A director takes over as liaison. */
@Schema(name = "NewGroupLiaison", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000003"}""")
record NewLiaison(@NotNull UUID personId) {}
