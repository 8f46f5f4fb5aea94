package org.foundationops.kit.json;

import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import java.util.Locale;

/** A language as BCP 47 writes it, with a hyphen. */
final class LanguageWriter extends ToStringSerializerBase {

    private static final long serialVersionUID = 1L;

    LanguageWriter() {
        super(Locale.class);
    }

    @Override
    public String valueToString(Object value) {
        return ((Locale) value).toLanguageTag();
    }
}
