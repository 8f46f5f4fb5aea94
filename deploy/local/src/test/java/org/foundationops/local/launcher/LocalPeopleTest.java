package org.foundationops.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalPeopleTest {

    private JsonNode realm = new ObjectMapper().nullNode();

    @BeforeEach
    void readTheRealm() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of("keycloak", "foundation-realm.json").toFile());
    }

    @Test
    void everyPersonOfTheLauncherIsInTheRealmAndTheOtherWayRound() {
        List<String> people = items("users")
                .map(user -> user.get("username").asText())
                .filter(name -> !name.startsWith("service-account-"))
                .toList();

        assertThat(people).containsExactlyInAnyOrderElementsOf(LocalPeople.NAMES);
    }

    @Test
    void everyPersonHasAVerifiedAddressAndTheOwnNameAsPassword() {
        assertThat(items("users").filter(user -> !user.has("serviceAccountClientId")))
                .allSatisfy(user -> {
                    String name = user.get("username").asText();
                    assertThat(user.get("email").asText()).isEqualTo(name + "@foundation.example");
                    assertThat(user.get("emailVerified").asBoolean()).isTrue();
                    assertThat(user.at("/credentials/0/value").asText()).isEqualTo(name);
                });
    }

    @Test
    void onlyTheAdministratorHasTheTechnicalRole() {
        assertThat(items("users").filter(user -> user.has("realmRoles")))
                .singleElement()
                .satisfies(user -> assertThat(user.get("username").asText()).isEqualTo("administrator"));
    }

    @Test
    void everyToolOfTheLauncherHasItsOneScope() {
        assertThat(LocalPeople.TOOLS).allSatisfy(tool -> {
            String scope = tool.substring("tool-".length()).replaceFirst("-", ":");
            assertThat(items("clients")
                            .filter(client -> client.get("clientId").asText().equals(tool)))
                    .singleElement()
                    .satisfies(client -> assertThat(client.get("defaultClientScopes"))
                            .map(JsonNode::asText)
                            .contains(scope, "foundation-audience"));
            assertThat(items("clientScopes").map(known -> known.get("name").asText()))
                    .contains(scope);
        });
    }

    private Stream<JsonNode> items(String list) {
        return StreamSupport.stream(realm.get(list).spliterator(), false);
    }
}
