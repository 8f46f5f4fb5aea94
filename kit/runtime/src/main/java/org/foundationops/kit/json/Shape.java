package org.foundationops.kit.json;

import com.fasterxml.jackson.databind.JavaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which names an object of a type may have.
 *
 * @param fields by name; null where any name goes
 * @param element the type of each value of a list or a map
 */
record Shape(
        @Nullable Map<String, JavaType> fields, @Nullable JavaType element) {

    static final Shape OPEN = new Shape(null, null);

    boolean knows(String name) {
        return fields == null || fields.containsKey(name);
    }

    /** The type of the value with this name, or at any place of a list; null where anything goes. */
    @Nullable
    JavaType inside(String name) {
        return fields == null ? element : fields.get(name);
    }
}
