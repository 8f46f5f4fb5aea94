package org.foundationops.demo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foundationops.local.api.Accounts;
import org.foundationops.local.api.Accounts.Account;
import org.foundationops.local.api.Api;

/** Brings members in by way of the imports, and signs each of them in. */
final class Members {

    private static final int AT_ONCE = 8;
    private static final int ACCOUNTS_AT_ONCE = 1_000;

    private final Api api;
    private final Accounts accounts;
    private final String membership;
    private final String run = "b" + UUID.randomUUID().toString().substring(0, 8);

    Members(Api api, Accounts accounts, String membership) {
        this.api = api;
        this.accounts = accounts;
        this.membership = membership;
    }

    /** Somebody who is on the roll, with an access token that lasts a quarter of an hour. */
    record Member(String personId, String token) {}

    List<Member> make(int count) {
        List<Account> all = IntStream.range(0, count)
                .mapToObj(number -> new Account(run + "-" + number, "Voter " + number))
                .toList();
        String since = LocalDate.now(ZoneOffset.UTC).minusYears(1).toString();
        bringIn(
                "PERSONS",
                "email,display_name,country",
                all,
                account -> account.email() + "," + account.name() + ",IE");
        bringIn(
                "MEMBERS",
                "email,member_since,decision_reference",
                all,
                account -> account.email() + "," + since + ",Import " + run);
        for (int from = 0; from < count; from += ACCOUNTS_AT_ONCE) {
            accounts.create(all.subList(from, Math.min(count, from + ACCOUNTS_AT_ONCE)));
        }
        return each(count, number -> signIn(all.get(number)));
    }

    private Member signIn(Account account) {
        String token = accounts.signIn(account.username());
        JsonNode person = api.post(membership + "/v1/me/sign-in-link", token, Map.of());
        return new Member(person.get("id").asText(), token);
    }

    private void bringIn(String kind, String columns, List<Account> rows, Function<Account, String> row) {
        String file = columns + "\r\n" + rows.stream().map(row).collect(Collectors.joining("\r\n"));
        String administrator = accounts.signIn("administrator");
        String id = api.postAs(
                        membership + "/v1/imports?kind=" + kind,
                        administrator,
                        "text/csv; charset=UTF-8",
                        file,
                        UUID.randomUUID().toString())
                .get("id")
                .asText();
        Patience.await("the import of " + kind, () -> ended(api.get(membership + "/v1/imports/" + id, administrator)));
    }

    private static Optional<JsonNode> ended(JsonNode run) {
        return switch (run.get("status").asText()) {
            case "DONE" -> Optional.of(run);
            case "REJECTED", "FAILED" -> throw new IllegalStateException("An import ended badly: " + run);
            default -> Optional.empty();
        };
    }

    private static <T> List<T> each(int count, IntFunction<T> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<T>> results = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                int which = number;
                results.add(threads.submit(() -> work.apply(which)));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("somebody could not sign in", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
