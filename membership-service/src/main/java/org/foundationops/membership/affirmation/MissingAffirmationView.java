package org.foundationops.membership.affirmation;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who has to affirm because of the roles that they hold now, and has not. */
@Schema(name = "MissingAffirmation", examples = """
        {"personId": "0199d1a0-5b5c-7000-8000-000000000001", "displayName": "Ada Lovelace", "roles": ["director"]}""")
record MissingAffirmationView(UUID personId, String displayName, List<String> roles) {}
