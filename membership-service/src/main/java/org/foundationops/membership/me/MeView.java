package org.foundationops.membership.me;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.authority.AuthorityRow;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.MemberStatus;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonDetails;
import org.jspecify.annotations.Nullable;

/** Who the caller is and what they hold now, since and until when. */
@Schema(name = "Me", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000001", "displayName": "Ada Lovelace", "email": "ada@example.org",
        "country": "GB", "listedInDirectory": true, "displayNamePublic": true,
        "membership": {"id": "0199d1a0-5b5c-7000-8000-000000000003", "status": "ACTIVE", "memberSince": "2026-03-10"},
        "roles": [{"role": "director", "bodyId": "0199d1a0-5b5c-7000-8000-000000000005",
        "from": "2026-01-01T00:00:00Z"}]}""")
public record MeView(
        UUID id,
        @JsonIgnore long version,
        String displayName,
        String email,
        @Nullable String country,
        boolean listedInDirectory,
        boolean displayNamePublic,
        @Nullable Membership membership,
        List<Role> roles)
        implements Versioned {

    /** The newest individual membership of the caller. */
    @Schema(name = "MyMembership")
    public record Membership(UUID id, MemberStatus status, LocalDate memberSince) {

        static Membership of(Member member) {
            return new Membership(member.id(), member.status(), member.memberSince());
        }
    }

    /** An office that the caller holds now. */
    @Schema(name = "MyRole")
    public record Role(
            String role,
            @Nullable UUID bodyId,
            Instant from,
            @Nullable Instant until) {

        static Role of(AuthorityRow row) {
            return new Role(row.role(), row.bodyId(), row.from(), row.until());
        }
    }

    static MeView of(Person person, Optional<Member> membership, List<AuthorityRow> authority) {
        PersonDetails details = person.details();
        return new MeView(
                person.id(),
                person.version(),
                details.displayName(),
                person.email(),
                details.country(),
                details.listedInDirectory(),
                details.displayNamePublic(),
                membership.map(Membership::of).orElse(null),
                authority.stream().map(Role::of).toList());
    }
}
