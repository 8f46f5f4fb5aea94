package org.foundationops.local.launcher;

import java.util.Map;
import org.foundationops.local.launcher.Http.Answer;

/** Signs the local people and tools in; each one's password is its name. */
final class Tokens {

    private final Ports ports;
    private final Http http = new Http();

    Tokens(Ports ports) {
        this.ports = ports;
    }

    String of(String role) {
        if (LocalPeople.NAMES.contains(role)) {
            return person(role);
        }
        if (role.equals("director")) {
            return person("director2");
        }
        if (LocalPeople.TOOLS.contains(role)) {
            return tool(role);
        }
        throw new Refusal("Nobody here is called \"%s\". People: director, %s. Tools: %s."
                .formatted(role, String.join(", ", LocalPeople.NAMES), String.join(", ", LocalPeople.TOOLS)));
    }

    String person(String name) {
        return token(
                Map.of("grant_type", "password", "client_id", "foundation-cli", "username", name, "password", name));
    }

    private String tool(String client) {
        return token(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client));
    }

    private String token(Map<String, String> request) {
        Answer answer = http.postForm(Keycloak.issuer(ports) + "/protocol/openid-connect/token", request);
        if (!answer.isSuccess()) {
            throw new Refusal("Keycloak gave no token: %d %s".formatted(answer.status(), answer.body()));
        }
        return answer.json().get("access_token").asText();
    }
}
