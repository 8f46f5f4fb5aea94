package org.foundationops.ballots.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8785, as far as values without fractions go. */
class JsonTest {

    /** RFC 8785, section 3.2.3, without its fractions. */
    @Test
    void theExampleOfTheRfcIsSortedByUtf16Units() {
        Json value = parse("""
            { "\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
              "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
              "\\u00f6": "Latin Small Letter O With Diaeresis" }\
            """);

        assertThat(new String(value.canonical(), StandardCharsets.UTF_8))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void charactersAreEscapedAsInTheRfcAndInNoOtherWay() {
        assertThat(text("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(text("\"\\b\\t\\n\\f\\r\\u007f\"")).isEqualTo("\"\\b\\t\\n\\f\\r\u007f\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "[1 2]",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "{a:1}",
                "01",
                "-0",
                "1.0",
                "1e3",
                "-",
                "null",
                "tru",
                "\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\ud800\"",
                "\"\\ude00\\ud83d\"",
                "\"\u0001\"",
                "1 1",
                "9007199254740992",
                "[",
                "nul",
                "+1",
                "{\"a\" 1}",
                "\"\\u12",
                "99999999999999999999",
                "\ufeff1",
                "{\"\\udc00\":1}",
                "NaN",
                "'a'",
                "/**/1",
                "{\"a\":{\"b\":[],\"b\":1}}"
            })
    void whatIsNoJsonOfThisKindIsRefused(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void brokenUtf8AndEndlessDepthAreRefused() {
        assertThatThrownBy(() -> Json.parse(new byte[] {'"', (byte) 0xC3, '"'})).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Json.parse(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> parse("[".repeat(65) + "]".repeat(65)))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("nesting depth (65) exceeds the maximum allowed (64");
        assertThat(parse("[".repeat(64) + "]".repeat(64)).canonical()).hasSize(128);
    }

    @Test
    void aMessageSaysWhatIsWrongAndWhere() {
        assertThatThrownBy(() -> parse("{\"a\":1,\"a\":2}"))
                .hasMessage("is no JSON of the form that is needed: Duplicate field 'a', at character 10");
        assertThatThrownBy(() -> parse("[1, null]"))
                .hasMessage("is no JSON of the form that is needed: neither nothing, null nor a fraction has a place in"
                        + " it, at character 4");
        assertThatThrownBy(() -> Json.of("half \ud83d"))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("has half a character in ");
    }

    @Test
    void anotherEncodingThanUtf8IsRefused() {
        assertThatThrownBy(() -> Json.parse("[1]".getBytes(StandardCharsets.UTF_16BE)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Json.parse("[1]".getBytes(StandardCharsets.UTF_16LE)))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Json.parse(new byte[] {'"', (byte) 0xC1, (byte) 0x81, '"'})) // "A" in two bytes
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1", "1 ", "[1, 2]", "{\"b\":1,\"a\":2}", "\"\\u0041\"", "\"\\/\"", "{\"a\": 1}"})
    void anotherFormThanTheCanonicalOneIsRefusedWhereItMatters(String text) {
        parse(text);

        assertThatThrownBy(() -> Json.parseCanonical(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Malformed.class)
                .hasMessageStartingWith("is not in canonical form at byte ");
    }

    @Property(tries = 500, seed = "20261122")
    void everyTextComesBack(@ForAll String words) {
        if (!words.codePoints().allMatch(point -> Character.getType(point) != Character.SURROGATE)) {
            return; // no text
        }
        Json text = Json.of(words);

        assertThat(Json.parseCanonical(text.canonical())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "AA==", "AB", "A/", "A+", "AAA=", "A A", "\u00e4"})
    void base64HasOneFormOnly(String text) {
        assertThatThrownBy(() -> Bytes.fromBase64(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void aReaderWantsWhatItAsksForAndNothingElse() {
        JsonReader reader = JsonReader.of(parse("{\"a\":1,\"b\":\"x\",\"c\":true}"), "it");

        assertThat(reader.whole("a", 1, 2)).isEqualTo(1);
        assertThatThrownBy(() -> reader.whole("a", 2, 3)).hasMessage("\"a\" of it is 1 and not between 2 and 3");
        assertThatThrownBy(() -> reader.text("a")).hasMessage("\"a\" of it is not text");
        assertThatThrownBy(() -> reader.text("d")).hasMessage("it lacks \"d\"");
        assertThatThrownBy(reader::end).hasMessage("it has an unknown member \"b\"");
    }

    private static Json parse(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String json) {
        return new String(parse(json).canonical(), StandardCharsets.UTF_8);
    }
}
