package org.foundationops.ballots.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foundationops.ballots.Malformed;

/** Reads JSON (RFC 8259) strictly and writes the canonical form, by the tokens of Jackson. */
final class JsonText {

    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(17)
                    .maxStringLength(1 << 20)
                    .build())
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE) // RFC 8785, section 3.2.2.2
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    static Json parse(byte[] text) {
        // A decoder, unlike a charset, refuses broken UTF-8; Jackson's own would guess the encoding, too.
        var characters = new InputStreamReader(new ByteArrayInputStream(text), StandardCharsets.UTF_8.newDecoder());
        try (JsonParser parser = JACKSON.createParser(characters)) {
            return new JsonText(parser).only();
        } catch (JsonProcessingException wrong) {
            throw new Malformed("is no JSON of the form that is needed: " + wrong.getOriginalMessage() + place(wrong));
        } catch (CharacterCodingException broken) {
            throw new Malformed("is no UTF-8");
        } catch (IOException impossible) {
            throw new IllegalStateException("Nothing is read but memory", impossible);
        }
    }

    static byte[] write(Json value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 10);
        try (JsonGenerator generator = JACKSON.createGenerator(out, JsonEncoding.UTF8)) {
            write(value, generator);
        } catch (IOException impossible) {
            throw new IllegalStateException("Nothing is written to but memory", impossible);
        }
        return out.toByteArray();
    }

    private static void write(Json value, JsonGenerator generator) throws IOException {
        switch (value) {
            case Json.Members(Map<String, Json> members) -> {
                generator.writeStartObject();
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    generator.writeFieldName(member.getKey());
                    write(member.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case Json.Items(List<Json> items) -> {
                generator.writeStartArray();
                for (Json item : items) {
                    write(item, generator);
                }
                generator.writeEndArray();
            }
            case Json.Text(String words) -> generator.writeString(words);
            case Json.Whole(long number) -> generator.writeNumber(number);
            case Json.Truth(boolean truth) -> generator.writeBoolean(truth);
        }
    }

    private static String place(JsonProcessingException wrong) {
        return wrong.getLocation() == null
                ? ""
                : ", at character " + wrong.getLocation().getCharOffset();
    }

    private Json only() throws IOException {
        parser.nextToken();
        Json value = value();
        if (parser.nextToken() != null) {
            throw wrong("it goes on after its end");
        }
        return value;
    }

    private Json value() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT -> whole();
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case null, default -> throw wrong("neither nothing, null nor a fraction has a place in it");
        };
    }

    private Json members() throws IOException {
        TreeMap<String, Json> members = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value());
        }
        return new Json.Members(members);
    }

    private Json items() throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Json.Items(items);
    }

    private Json whole() throws IOException {
        if (parser.getText().equals("-0")) {
            throw wrong("-0 is no whole number");
        }
        return new Json.Whole(parser.getLongValue());
    }

    private Malformed wrong(String what) {
        return new Malformed("is no JSON of the form that is needed: " + what + ", at character "
                + parser.currentTokenLocation().getCharOffset());
    }
}
