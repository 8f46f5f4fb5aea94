package org.foundationops.membership.member;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.decision.DecisionView;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.MemberStatus;
import org.foundationops.membership.person.domain.Person;
import org.jspecify.annotations.Nullable;

/** An individual member. */
@Schema(name = "Member", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000003", "personId": "0199d1a0-5b5c-7000-8000-000000000001",
        "displayName": "Ada Lovelace", "status": "ACTIVE", "memberSince": "2026-03-10", "listedInDirectory": true}""")
public record MemberView(
        UUID id,
        @JsonIgnore long version,
        UUID personId,
        String displayName,
        MemberStatus status,

        @Schema(description = "The end of the suspension in force, unless it is lifted before.") @Nullable
        Instant suspendedUntil,

        LocalDate memberSince,
        boolean listedInDirectory,

        @Schema(description = "The day on which a former member left or died.") @Nullable
        LocalDate endedOn,

        @Schema(description = "The decision that terminated the membership.") @Nullable
        DecisionView decision)
        implements Versioned {

    static MemberView of(MemberRow row) {
        Member member = row.member();
        Person person = row.person();
        return new MemberView(
                member.id(),
                member.version(),
                member.personId(),
                person.details().displayName(),
                member.status(row.suspendedUntil() != null),
                member.isActive() ? row.suspendedUntil() : null,
                member.memberSince(),
                person.details().listedInDirectory(),
                member.endedOn().orElse(null),
                member.decision().map(DecisionView::of).orElse(null));
    }

    boolean isInDirectory() {
        return status == MemberStatus.ACTIVE && listedInDirectory;
    }
}
