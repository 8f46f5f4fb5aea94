package org.foundationops.kit.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** Money as {@code {"amount":"2200.00","currency":"USD"}}; a number would lose cents on the way. */
final class MoneyJson {

    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";

    private MoneyJson() {}

    static final class Writer extends StdSerializer<Money> {

        Writer() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject(money);
            json.writeStringField(AMOUNT, money.amount());
            json.writeStringField(CURRENCY, money.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }

    static final class Reader extends StdDeserializer<Money> {

        Reader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.isExpectedStartObjectToken()) {
                throw new UnfitValue(parser, "must be money like {\"amount\":\"2200.00\",\"currency\":\"USD\"}");
            }
            String amount = null;
            String currency = null;
            for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                switch (name) {
                    case AMOUNT -> amount = text(parser, name);
                    case CURRENCY -> currency = text(parser, name);
                    default -> context.handleUnknownProperty(parser, this, Money.class, name);
                }
            }
            return money(parser, amount, currency);
        }

        private static Money money(JsonParser parser, @Nullable String amount, @Nullable String currency)
                throws UnfitValue {
            if (amount == null || currency == null) {
                throw new UnfitValue(parser, "needs amount and currency");
            }
            try {
                return Money.of(amount, currency);
            } catch (IllegalArgumentException unfit) {
                throw new UnfitValue(parser, String.valueOf(unfit.getMessage()));
            }
        }

        private static String text(JsonParser parser, String name) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw new UnfitValue(parser, name + " must be a text");
            }
            return parser.getText();
        }
    }
}
