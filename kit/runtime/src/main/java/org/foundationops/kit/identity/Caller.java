package org.foundationops.kit.identity;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.foundationops.kit.authority.AuthorityRow;
import org.foundationops.kit.identity.CallerRows.KnownPerson;
import org.foundationops.kit.problem.Unauthenticated;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this request. The token says who signed in; what they may decide comes from terms, at this instant.
 *
 * <p>Everything is read at most once per request, and only when somebody asks.
 */
@RequestScoped
public class Caller {

    private final TokenCheck tokens;
    private final CurrentVertxRequest request;
    private final CallerRows rows;
    private final TransactionTime time;

    private @Nullable Optional<AccessToken> token;
    private @Nullable Optional<KnownPerson> known;

    Caller(TokenCheck tokens, CurrentVertxRequest request, CallerRows rows, TransactionTime time) {
        this.tokens = tokens;
        this.request = request;
        this.rows = rows;
        this.time = time;
    }

    /** Whether the request carries a valid token, of a person or of a machine client. */
    public boolean isSignedIn() {
        return token().isPresent();
    }

    /** Whether the token is that of a machine client, behind which no person stands. */
    public boolean isClient() {
        return token().map(AccessToken::isClient).orElse(false);
    }

    /** The person behind the sign-in, if it is linked. */
    public Optional<UUID> person() {
        return known().map(KnownPerson::id);
    }

    public UUID requirePerson() {
        if (!isSignedIn()) {
            throw new Unauthenticated("This needs the token of a person.");
        }
        if (isClient()) {
            throw new InsufficientScope(List.of());
        }
        return person().orElseThrow(IdentityNotLinked::new);
    }

    /** The technical administrator: the only role that comes from the token. */
    public boolean isAdministrator() {
        return token().map(AccessToken::isAdministrator).orElse(false);
    }

    /** Scopes are for machine clients; those of a person's token give nothing. */
    public boolean hasScope(String scope) {
        return token().filter(AccessToken::isClient).map(t -> t.hasScope(scope)).orElse(false);
    }

    /** Whether the caller holds the role now, in whatever body. */
    public boolean holds(String role) {
        return holdsNow(row -> row.role().equals(role));
    }

    /** Whether the caller holds the role now in this body. */
    public boolean holds(String role, UUID bodyId) {
        return holdsNow(row -> row.role().equals(role) && bodyId.equals(row.bodyId()));
    }

    /** What the caller may decide now. */
    public List<AuthorityRow> authority() {
        Instant now = time.now();
        return known().map(KnownPerson::authority).orElse(List.of()).stream()
                .filter(row -> row.isValidAt(now))
                .toList();
    }

    /** The name of the sign-in in messages and tables. */
    public Optional<String> signInHash() {
        return token().filter(t -> !t.isClient()).flatMap(AccessToken::signInHash);
    }

    /**
     * A claim of the token as text, for example {@code email}.
     *
     * @throws IllegalArgumentException when it is none of those that are read from tokens
     */
    public Optional<String> claim(String name) {
        return token().flatMap(t -> t.claim(name));
    }

    /** Who acts, for the audit trail: person/ID, client/ID, sign-in/HASH, anonymous, or system outside of requests. */
    public String actor() {
        if (request.getCurrent() == null) {
            return "system";
        }
        Optional<AccessToken> signedIn = token();
        if (signedIn.isEmpty()) {
            return "anonymous";
        }
        if (signedIn.get().isClient()) {
            return "client/" + signedIn.get().clientId().orElseThrow();
        }
        return person().map(id -> "person/" + id)
                .orElseGet(() -> "sign-in/" + signInHash().orElse("unknown"));
    }

    private boolean holdsNow(Predicate<AuthorityRow> wanted) {
        return authority().stream().anyMatch(wanted);
    }

    private Optional<KnownPerson> known() {
        if (known == null) {
            known = signInHash().flatMap(rows::find);
        }
        return known;
    }

    private Optional<AccessToken> token() {
        if (token == null) {
            token = readToken();
        }
        return token;
    }

    private Optional<AccessToken> readToken() {
        RoutingContext http = request.getCurrent();
        String authorization = http == null ? null : http.request().getHeader(HttpHeaders.AUTHORIZATION);
        return authorization == null ? Optional.empty() : tokens.token(authorization);
    }
}
