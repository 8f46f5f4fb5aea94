package org.foundationops.membership.logo;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.logo.domain.Logo;

/** What is known of a logo beside the picture. */
@Schema(name = "Logo", examples = """
        {"mediaType": "image/svg+xml", "bytes": 2048,
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "uploadedAt": "2026-03-10T09:30:00Z"}""")
public record LogoView(String mediaType, int bytes, String sha256, Instant uploadedAt) {

    static LogoView of(Logo logo) {
        return new LogoView(logo.type().mediaType(), logo.content().length, logo.sha256(), logo.uploadedAt());
    }
}
