package org.foundationops.membership.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member who opted in to be seen by everybody.
 *
 * @param sortName what the directory is ordered by: the name without case, accents and punctuation
 */
@Schema(name = "DirectoryEntry", examples = """
        {"memberId": "0199d1a0-5b5c-7000-8000-000000000003", "personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "displayName": "Ada Lovelace", "country": "GB", "memberSince": "2026-03-10"}""")
public record DirectoryEntryView(
        UUID memberId,
        UUID personId,
        @JsonIgnore String sortName,
        String displayName,
        @Nullable String country,
        LocalDate memberSince) {}
