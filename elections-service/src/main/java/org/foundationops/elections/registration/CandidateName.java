package org.foundationops.elections.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who stands behind a number of the manifest. */
@Schema(name = "CandidateName", examples = """
        {"number": 3, "displayName": "Ada Example", "salt": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"}""")
public record CandidateName(
        int number,
        String displayName,

        @Schema(description = "base64url; the manifest has SHA-256(salt || name in UTF-8), as base64url")
        String salt) {

    /** Numbers as text in their order. */
    String sortKey() {
        return "%06d".formatted(number);
    }
}
