package org.foundationops.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Accounts of the demonstration's people at the identity provider: made in one import, signed in one by one. */
public final class Accounts {
    private final Api api;
    private final String realm;
    private final String admin;

    /**
     * @param keycloak base address of the local identity provider
     */
    public Accounts(Api api, String keycloak) {
        this.api = api;
        this.realm = keycloak + "/realms/foundation";
        this.admin = keycloak + "/admin/realms/foundation";
    }

    /** Makes the accounts that are not there yet; the password of each is its user name. */
    public void create(List<Account> accounts) {
        List<Map<String, Object>> users = accounts.stream()
                .map(account -> Map.<String, Object>of(
                        "username", account.username(),
                        "email", account.email(),
                        "emailVerified", true,
                        "enabled", true,
                        "firstName", "Demonstration",
                        "lastName", account.username(),
                        "credentials", List.of(Map.of("type", "password", "value", account.username()))))
                .toList();
        String token = token(Map.of(
                "grant_type", "client_credentials", "client_id", "local-people", "client_secret", "local-people"));
        api.post(admin + "/partialImport", token, Map.of("ifResourceExists", "SKIP", "users", users));
    }

    public String signIn(String username) {
        return token(Map.of(
                "grant_type", "password", "client_id", "foundation-cli", "username", username, "password", username));
    }

    private String token(Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        JsonNode answer = api.postForm(realm + "/protocol/openid-connect/token", form);
        return answer.get("access_token").asText();
    }

    /** Somebody who will sign in, with the name that the foundation knows. */
    public record Account(String username, String name) {
        public String email() {
            return username + "@demo.example";
        }
    }
}
