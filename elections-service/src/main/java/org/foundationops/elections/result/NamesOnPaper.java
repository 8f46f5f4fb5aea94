package org.foundationops.elections.result;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foundationops.elections.election.domain.Candidate;

/** A stored count refers to candidates by number, {@code {3}}; when it is read, their present names stand there. */
final class NamesOnPaper {

    /** In JSON, what follows a brace is a quote or another brace, so this is always within a text. */
    private static final Pattern REFERENCE = Pattern.compile("\\{(\\d+)}");

    private final Map<Integer, String> names;

    NamesOnPaper(List<Candidate> candidates) {
        this.names = candidates.stream().collect(Collectors.toMap(Candidate::number, Candidate::displayName));
    }

    /** Leaves the references as they are. */
    static NamesOnPaper none() {
        return new NamesOnPaper(List.of());
    }

    static String reference(int number) {
        return "{" + number + "}";
    }

    /** @param document a count in JSON */
    String filledInto(String document) {
        return REFERENCE
                .matcher(document)
                .replaceAll(found -> Matcher.quoteReplacement(nameOf(Integer.parseInt(found.group(1)))));
    }

    private String nameOf(int number) {
        return String.valueOf(
                JsonStringEncoder.getInstance().quoteAsString(names.getOrDefault(number, reference(number))));
    }
}
