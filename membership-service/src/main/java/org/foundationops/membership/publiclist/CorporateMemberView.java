package org.foundationops.membership.publiclist;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An active corporate member as everybody may see it; what it paid decides its place and is not told. */
@Schema(name = "CorporateMember", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000007", "organisationId": "0199d1a0-5b5c-7000-8000-000000000002",
        "displayName": "Example", "tier": "GOLD", "website": "https://example.com/",
        "logo": "/v1/corporate-memberships/0199d1a0-5b5c-7000-8000-000000000007/logo"}""")
record CorporateMemberView(
        UUID id,
        UUID organisationId,
        String displayName,
        String tier,
        @Nullable String website,

        @Schema(description = "Where the picture is, on this host") @Nullable
        String logo) {}
