package org.foundationops.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    @Test
    void theClientAsSubjectIsAClient() {
        assertThat(token(Map.of("sub", "tool", "client_id", "tool")).isClient()).isTrue();
        assertThat(token(Map.of("sub", "tool", "azp", "tool")).isClient()).isTrue();
    }

    @Test
    void aServiceAccountOfKeycloakIsAClient() {
        assertThat(token(Map.of("sub", "6f1e", "azp", "Tool", "preferred_username", "service-account-tool"))
                        .isClient())
                .isTrue();
    }

    @Test
    void aPersonWhoUsesAClientIsNoClientWhateverScopesItWasGiven() {
        AccessToken person = token(Map.of(
                "sub", "6f1e", "azp", "website", "preferred_username", "ada", "scope", "openid membership:read"));
        assertThat(person.isClient()).isFalse();
    }

    @Test
    void theServiceAccountOfAnotherClientIsNotThisClient() {
        assertThat(token(Map.of("sub", "6f1e", "azp", "website", "preferred_username", "service-account-tool"))
                        .isClient())
                .isFalse();
    }

    @Test
    void aTokenWithoutSubjectHasNoSignIn() {
        assertThat(token(Map.of("iss", "https://issuer.example", "azp", "tool")).signInHash())
                .isEmpty();
    }

    @Test
    void theSignInIsTheHashOfIssuerLineFeedAndSubject() {
        assertThat(token(Map.of("iss", "https://issuer.example", "sub", "ada")).signInHash())
                .contains("e91765bfb856ff1c6e734b72e76689a59d8de0a3f7602128a53fdc7ad8e90457");
    }

    @Test
    void itIsExpiredFromTheSecondOfItsEndAndAlwaysWhenItHasNone() {
        Instant end = Instant.ofEpochSecond(1_800_000_000);
        AccessToken token = token(Map.of("exp", end.getEpochSecond()));
        assertThat(token.isExpiredAt(end.minusMillis(1))).isFalse();
        assertThat(token.isExpiredAt(end)).isTrue();
        assertThat(token(Map.of()).isExpiredAt(Instant.EPOCH)).isTrue();
    }

    @Test
    void aClaimThatIsNotKeptIsAMistakeOfTheCaller() {
        AccessToken token = token(Map.of("email_verified", true, "phone_number", "+353"));
        assertThat(token.claim("email_verified")).contains("true");
        assertThat(token.claim("email")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> token.claim("phone_number"));
    }

    private static AccessToken token(Map<String, Object> claims) {
        return new AccessToken(new Claims(claims), false);
    }

    private record Claims(Map<String, Object> claims) implements JsonWebToken {

        @Override
        public String getName() {
            return "name";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "NullAway"}) // the interface is not annotated and answers null
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }
}
