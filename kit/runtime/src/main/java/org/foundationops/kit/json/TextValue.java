package org.foundationops.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.foundationops.kit.money.Money;

/** A value that is one text in exactly one form; Jackson's own readers take several, numbers and arrays too. */
final class TextValue<T> extends StdScalarDeserializer<T> {

    static final TextValue<Instant> INSTANT =
            new TextValue<>(Instant.class, "must be a time in UTC like 2026-01-31T12:00:00Z", Texts::instant);
    static final TextValue<LocalDate> DATE =
            new TextValue<>(LocalDate.class, "must be a date like 2026-01-31", Texts::date);
    static final TextValue<UUID> ID = new TextValue<>(UUID.class, "must be a UUID", Texts::uuid);
    static final TextValue<Currency> CURRENCY =
            new TextValue<>(Currency.class, "must be a currency of ISO 4217 like USD", Money::currencyOf);
    static final TextValue<Locale> LANGUAGE =
            new TextValue<>(Locale.class, "must be a language tag of BCP 47 like pt-BR", Texts::language);

    private final String rule;
    private final transient Function<String, T> reader;

    private TextValue(Class<T> type, String rule, Function<String, T> reader) {
        super(type);
        this.rule = rule;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            try {
                return reader.apply(parser.getText());
            } catch (RuntimeException unfit) {
                throw new UnfitValue(parser, rule);
            }
        }
        throw new UnfitValue(parser, rule);
    }
}
