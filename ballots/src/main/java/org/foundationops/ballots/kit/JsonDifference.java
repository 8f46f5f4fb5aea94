package org.foundationops.ballots.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.foundationops.ballots.json.Json;
import org.jspecify.annotations.Nullable;

/** Where two values differ, as a JSON Pointer (RFC 6901) with both values. */
final class JsonDifference {

    private JsonDifference() {}

    static Optional<String> first(Json stated, Json found) {
        return first("", stated, found);
    }

    private static Optional<String> first(String place, @Nullable Json stated, @Nullable Json found) {
        if (stated instanceof Json.Members(SortedMap<String, Json> left)
                && found instanceof Json.Members(SortedMap<String, Json> right)) {
            TreeSet<String> names = new TreeSet<>(left.keySet());
            names.addAll(right.keySet());
            return names.stream()
                    .flatMap(name -> first(place + "/" + name, left.get(name), right.get(name)).stream())
                    .findFirst();
        }
        if (stated instanceof Json.Items(List<Json> left) && found instanceof Json.Items(List<Json> right)) {
            for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
                Optional<String> difference = first(
                        place + "/" + at,
                        at < left.size() ? left.get(at) : null,
                        at < right.size() ? right.get(at) : null);
                if (difference.isPresent()) {
                    return difference;
                }
            }
            return Optional.empty();
        }
        return stated != null && stated.equals(found)
                ? Optional.empty()
                : Optional.of(place + ": stated " + words(stated) + ", found " + words(found));
    }

    private static String words(@Nullable Json value) {
        if (value == null) {
            return "nothing";
        }
        String text = new String(value.canonical(), StandardCharsets.UTF_8);
        return text.length() > 80 ? text.substring(0, 80) + " ..." : text;
    }
}
