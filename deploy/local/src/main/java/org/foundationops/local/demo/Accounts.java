package org.foundationops.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Accounts of the demonstration's people at the identity provider: made in one import, signed in one by one. */
final class Accounts {
    private final Api api;
    private final String keycloak;
    private final String adminPassword;

    Accounts(Api api, String keycloak, String adminPassword) {
        this.api = api;
        this.keycloak = keycloak;
        this.adminPassword = adminPassword;
    }

    /** Makes the accounts that are not there yet; the password of each is its user name. */
    void create(List<Account> accounts) {
        String admin = token("master", "admin-cli", "admin", adminPassword);
        List<Map<String, Object>> users = accounts.stream()
                .map(account -> Map.<String, Object>of(
                        "username",
                        account.username(),
                        "email",
                        account.username() + "@demo.example",
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        account.name(),
                        "lastName",
                        "(demonstration)",
                        "credentials",
                        List.of(Map.of("type", "password", "value", account.username()))))
                .toList();
        api.post(
                keycloak + "/admin/realms/foundation/partialImport",
                admin,
                Map.of("ifResourceExists", "SKIP", "users", users));
    }

    String signIn(String username) {
        return token("foundation", "foundation-cli", username, username);
    }

    private String token(String realm, String client, String username, String password) {
        JsonNode answer = api.postForm(
                keycloak + "/realms/" + realm + "/protocol/openid-connect/token",
                form(Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "scope", "openid",
                        "username", username,
                        "password", password)));
        return answer.get("access_token").asText();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Somebody who will sign in, with the name that the foundation knows. */
    record Account(String username, String name) {}
}
