package org.foundationops.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundationops.demo.ElectionChapter.Board;
import org.foundationops.local.api.Api;
import org.foundationops.local.api.ApiException;

/** A budget, an event that asks for money, and who may say yes. */
final class FundingChapter {
    private final Stage stage;
    private final String grants;
    private final String events;

    FundingChapter(Stage stage) {
        this.stage = stage;
        this.grants = stage.addresses().grants();
        this.events = stage.addresses().events();
    }

    /** The treasurer plans, the secretary records the adoption; the answer is the id of the one line. */
    String budgetLine(Board board) {
        Map<String, Object> plan = Map.of(
                "bodyId",
                board.id(),
                "fiscalYear",
                today().getYear(),
                "currency",
                "USD",
                "title",
                "Budget of demonstration " + stage.run(),
                "lines",
                List.of(Map.of("code", "grants.events", "name", "Grants to events", "allotted", dollars("10000.00"))));
        JsonNode budget = stage.await("the treasurer's office to be known to grants-service", () -> {
            try {
                return stage.api()
                        .post(grants + "/v1/budgets", board.treasurer().token(), plan);
            } catch (ApiException refusal) {
                if (refusal.status() == 403) {
                    return Api.JSON.missingNode();
                }
                throw refusal;
            }
        });
        JsonNode adopted = stage.api()
                .post(
                        grants + "/v1/budgets/" + budget.get("id").asText() + "/adoption",
                        board.secretary().token(),
                        Map.of("decision", decision(board, "budget")));
        return adopted.get("lines").get(0).get("id").asText();
    }

    /** A conference far enough ahead, with a code of conduct and two people to turn to; the foundation stands for it. */
    String recognisedEvent(Person organiser) {
        LocalDate start = today().plusDays(120);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("name", "Demonstration Days " + stage.run());
        event.put("kind", "CONFERENCE");
        event.put("format", "IN_PERSON");
        event.put("startsAt", start + "T09:00:00");
        event.put("endsAt", start.plusDays(2) + "T18:00:00");
        event.put("zone", "Europe/Lisbon");
        event.put("city", "Porto");
        event.put("country", "PT");
        event.put("conductUrl", "https://demo.example/conduct");
        event.put("contacts", List.of(contact("Robin Example", "robin"), contact("Sam Example", "sam")));
        JsonNode draft = stage.api().post(events + "/v1/events", organiser.token(), event);
        String url = events + "/v1/events/" + draft.get("id").asText();
        stage.api().post(url + "/submission", organiser.token(), Map.of());
        stage.api()
                .post(
                        url + "/recognition",
                        stage.accounts().signIn("events-support"),
                        Map.of(
                                "level",
                                "RECOGNISED",
                                "decidedOn",
                                today().toString(),
                                "minuteReference",
                                "Demonstration " + stage.run() + ", minutes, events"));
        return draft.get("id").asText();
    }

    /** The organiser asks for money; grants-service knows the event from its message. */
    String application(Person organiser, String event, String amount) {
        Map<String, Object> request = Map.of(
                "title",
                "Demonstration Days " + stage.run(),
                "purpose",
                "Travel of speakers, " + amount + " USD",
                "kind",
                "EVENT",
                "eventId",
                event,
                "recipient",
                Map.of("name", "Demonstration Days Association", "country", "PT"),
                "requested",
                dollars(amount));
        return stage.await("the event to be known to grants-service", () -> {
                    try {
                        return stage.api().post(grants + "/v1/grant-applications", organiser.token(), request);
                    } catch (ApiException refusal) {
                        if (refusal.type().equals("event-unknown")) {
                            return Api.JSON.missingNode();
                        }
                        throw refusal;
                    }
                })
                .get("id")
                .asText();
    }

    JsonNode approve(Person director, Board board, String application, String line, String amount) {
        return stage.api()
                .post(
                        grants + "/v1/grant-applications/" + application + "/approval",
                        director.token(),
                        Map.of("budgetLineId", line, "amount", dollars(amount), "decision", decision(board, "grants")));
    }

    /** Whether the person is refused, for want of a term in force, what a director of the body may do. */
    JsonNode refusedApproval(Person person, Board board, String application, String line, String amount) {
        return stage.await("the end of the old term to be known to grants-service", () -> {
            try {
                approve(person, board, application, line, amount);
            } catch (ApiException refusal) {
                if (refusal.status() == 403) {
                    return Api.JSON.getNodeFactory().textNode(refusal.status() + " " + refusal.type());
                }
                throw refusal;
            }
            throw new IllegalStateException(person.name() + " approved a grant without being in office");
        });
    }

    JsonNode fundedEvent(String event, int awards) {
        return stage.await("the event to show its funding", () -> {
            JsonNode shown = stage.api().get(events + "/v1/events/" + event, null);
            return shown.path("funding").size() >= awards ? shown : Api.JSON.missingNode();
        });
    }

    JsonNode line(Board board, String line) {
        return stage.api().all(grants + "/v1/budgets", board.treasurer().token()).stream()
                .flatMap(budget -> budget.get("lines").valueStream())
                .filter(candidate -> candidate.get("id").asText().equals(line))
                .findFirst()
                .orElseThrow();
    }

    String calendar() {
        return stage.api().getText(events + "/v1/calendar.ics", null, "text/calendar");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private Map<String, String> decision(Board board, String item) {
        return Map.of(
                "bodyId",
                board.id(),
                "decidedOn",
                today().toString(),
                "minuteReference",
                "Demonstration " + stage.run() + ", minutes, " + item);
    }

    private Map<String, String> contact(String name, String mailbox) {
        return Map.of("name", name, "role", "Conduct", "email", mailbox + stage.run() + "@demo.example");
    }

    private static Map<String, String> dollars(String amount) {
        return Map.of("amount", amount, "currency", "USD");
    }
}
