package org.foundationops.membership.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request that a body was asked. */
@Schema(name = "DecisionRequest", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-00000000000a"}""")
public record DecisionRequestView(UUID id) {}
