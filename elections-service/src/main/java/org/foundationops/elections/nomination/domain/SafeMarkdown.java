package org.foundationops.elections.nomination.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown that no renderer can turn into anything but text and links to pages and mailboxes. What could begin an HTML tag,
 * an image, or a link to something else becomes an entity, which is shown as the same character and has no meaning. Nothing
 * needs to be parsed for that, so no parser can be deceived; within a code span an entity is shown as it is written.
 */
final class SafeMarkdown {

    private static final Pattern IMAGE = Pattern.compile("!\\[");

    /** The end of the text of a link, or of a label, and whatever it points to. */
    private static final Pattern TARGET = Pattern.compile("](\\(|:)(?!\\s*(?:https?://|mailto:))");

    /** All but line breaks and tabs; U+2028 and U+2029, and what turns the direction of text. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private SafeMarkdown() {}

    static String of(String text) {
        String visible = INVISIBLE.matcher(text.replace("\r\n", "\n")).replaceAll("");
        String withoutTags = visible.replace("<", "&lt;");
        String withoutImages = IMAGE.matcher(withoutTags).replaceAll("&#33;[");
        return TARGET.matcher(withoutImages)
                .replaceAll(target -> Matcher.quoteReplacement(target.group(1).equals("(") ? "]&#40;" : "]&#58;"));
    }
}
