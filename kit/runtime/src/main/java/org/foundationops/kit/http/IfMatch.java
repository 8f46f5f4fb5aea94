package org.foundationops.kit.http;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.problem.PreconditionFailed;
import org.foundationops.kit.problem.PreconditionRequired;
import org.jspecify.annotations.Nullable;

/** The header If-Match: which versions the caller has seen and is willing to change. */
public final class IfMatch {

    private static final Pattern FORM = Pattern.compile("\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*");
    private static final Pattern SEPARATOR = Pattern.compile("[ \\t]*,[ \\t]*");

    private final boolean isAny;
    private final Set<String> versions;

    private IfMatch(boolean isAny, Set<String> versions) {
        this.isAny = isAny;
        this.versions = versions;
    }

    /** Called by JAX-RS for a parameter with {@code @HeaderParam("If-Match")}. */
    public static IfMatch fromString(String header) {
        String value = header.strip();
        if (!FORM.matcher(value).matches()) {
            throw new InvalidRequest(
                    "If-Match must be an ETag as we gave it, in its quotes.",
                    List.of(FieldError.parameter("If-Match", "must be an ETag in quotes")));
        }
        // A weak tag never matches here (RFC 9110, 13.1.1), so it is left out.
        Set<String> versions = Arrays.stream(SEPARATOR.split(value))
                .filter(tag -> tag.startsWith("\""))
                .map(IfMatch::versionOf)
                .collect(Collectors.toUnmodifiableSet());
        return new IfMatch(value.equals("*"), versions);
    }

    /**
     * Lets pass only who has seen this version.
     *
     * @throws PreconditionRequired without the header
     * @throws PreconditionFailed when it names another version
     */
    public static void require(@Nullable IfMatch ifMatch, long version) {
        if (ifMatch == null) {
            throw new PreconditionRequired("Send the ETag of what you have read in If-Match.");
        }
        if (!ifMatch.isAny && !ifMatch.versions.contains(Long.toString(version))) {
            throw new PreconditionFailed("It is now at version " + version + ".");
        }
    }

    /** The part before the dot; the hash behind it may differ by the day and does not make a change stale. */
    private static String versionOf(String tag) {
        String opaque = tag.substring(1, tag.length() - 1);
        int dot = opaque.indexOf('.');
        return dot < 0 ? opaque : opaque.substring(0, dot);
    }
}
