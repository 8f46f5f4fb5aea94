package org.foundationops.membership.me;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.authority.AuthorityRow;
import org.foundationops.kit.http.Versioned;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.affiliation.domain.AffiliationKind;
import org.foundationops.membership.corporate.Representing;
import org.foundationops.membership.corporate.domain.Capacity;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.MemberStatus;
import org.foundationops.membership.period.domain.Period;
import org.foundationops.membership.person.HandleView;
import org.foundationops.membership.person.domain.EmailChange;
import org.jspecify.annotations.Nullable;

/** Who the caller is and what they hold, since and until when. */
@Schema(name = "Me", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000001", "displayName": "Ada Lovelace", "email": "ada@example.org",
        "country": "GB", "locale": "en-GB", "listedInDirectory": true, "displayNamePublic": true,
        "handles": {"github": {"handle": "ada", "listed": true}},
        "membership": {"id": "0199d1a0-5b5c-7000-8000-000000000003", "status": "ACTIVE", "memberSince": "2026-03-10"},
        "representations": [{"corporateMembershipId": "0199d1a0-5b5c-7000-8000-000000000007",
        "organisationId": "0199d1a0-5b5c-7000-8000-000000000002", "capacity": "REPRESENTATIVE",
        "from": "2026-03-01T09:30:00Z"}],
        "affiliations": [{"id": "0199d1a0-5b5c-7000-8000-00000000000b",
        "organisationId": "0199d1a0-5b5c-7000-8000-000000000002", "kind": "EMPLOYEE",
        "from": "2026-03-01T00:00:00Z"}],
        "suspensions": [], "roles": [{"role": "director", "bodyId": "0199d1a0-5b5c-7000-8000-000000000005",
        "from": "2026-01-01T00:00:00Z"}]}""")
public record MeView(
        UUID id,
        @JsonIgnore long version,
        String displayName,
        String email,
        @Nullable NewEmailView newEmail,
        @Nullable String country,
        @Nullable Locale locale,
        boolean listedInDirectory,
        boolean displayNamePublic,
        Map<String, HandleView> handles,
        @Nullable Membership membership,
        List<Mandate> representations,
        List<Affiliated> affiliations,
        List<Suspended> suspensions,
        List<Role> roles)
        implements Versioned {

    /** An address that the caller asked to have and has not confirmed yet. */
    @Schema(name = "MyNewEmail")
    public record NewEmailView(String email, Instant askedAt, Instant expiresAt) {

        static NewEmailView of(EmailChange change) {
            return new NewEmailView(change.email(), change.askedAt(), change.expiresAt());
        }
    }

    /** The newest individual membership of the caller; the end of its vote if it is over. */
    @Schema(name = "MyMembership")
    public record Membership(
            UUID id,
            MemberStatus status,
            LocalDate memberSince,
            @Nullable Instant until) {

        static Membership of(Member member, boolean isSuspended) {
            return new Membership(
                    member.id(),
                    member.status(isSuspended),
                    member.memberSince(),
                    member.periods().getLast().until());
        }
    }

    /** A corporate member for which the caller acts now. */
    @Schema(name = "MyRepresentation")
    public record Mandate(UUID corporateMembershipId, UUID organisationId, Capacity capacity, Instant from) {

        static Mandate of(Representing.Mandate mandate) {
            return new Mandate(
                    mandate.corporateMembershipId(),
                    mandate.organisationId(),
                    mandate.representation().capacity(),
                    mandate.representation().from());
        }
    }

    /** A time in which the caller has no rights, present or announced. */
    @Schema(name = "MySuspension")
    public record Suspended(Instant from, Instant until) {

        static Suspended of(Period period) {
            return new Suspended(period.from(), Objects.requireNonNull(period.until()));
        }
    }

    /** What the caller is to an organisation now. */
    @Schema(name = "MyAffiliation")
    public record Affiliated(
            UUID id,
            UUID organisationId,
            AffiliationKind kind,
            Instant from,
            @Nullable Instant until) {

        static Stream<Affiliated> of(Affiliation affiliation, Instant now) {
            return affiliation.periods().stream()
                    .filter(period -> period.covers(now))
                    .map(period -> new Affiliated(
                            affiliation.id(),
                            affiliation.organisationId(),
                            affiliation.kind(),
                            period.from(),
                            period.until()));
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
}
