package org.foundationops.elections.counting.report;

import java.util.List;
import java.util.Map;

/** Writes JSON from maps, lists, text, numbers and truth values; what is absent is left out by the caller. */
final class Json {

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        Json json = new Json();
        json.write(value);
        return json.text.toString();
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                text.append('{');
                boolean isFirst = true;
                for (Map.Entry<?, ?> entry : map.entrySet()) {
                    text.append(isFirst ? "" : ",");
                    isFirst = false;
                    quote(String.valueOf(entry.getKey()));
                    text.append(':');
                    write(entry.getValue());
                }
                text.append('}');
            }
            case List<?> list -> {
                text.append('[');
                for (int at = 0; at < list.size(); at++) {
                    text.append(at == 0 ? "" : ",");
                    write(list.get(at));
                }
                text.append(']');
            }
            case Number number -> text.append(number);
            case Boolean truth -> text.append(truth);
            default -> quote(value.toString());
        }
    }

    private void quote(String words) {
        text.append('"');
        for (int at = 0; at < words.length(); at++) {
            char character = words.charAt(at);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < ' ' || character == 0x7F) {
                        text.append("\\u00")
                                .append(Character.forDigit(character >> 4, 16))
                                .append(Character.forDigit(character & 15, 16));
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }
}
