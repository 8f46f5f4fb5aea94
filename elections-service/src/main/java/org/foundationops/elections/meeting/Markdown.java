package org.foundationops.elections.meeting;

import java.util.regex.Pattern;

/** What people typed, as a part of a Markdown document that it cannot take apart. */
final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|>~-]");

    private Markdown() {}

    /** Text that means nothing but itself. */
    static String inline(String text) {
        return SPECIAL.matcher(html(text).replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    /** Markdown of its own, without HTML. */
    static String block(String line) {
        return html(line);
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
