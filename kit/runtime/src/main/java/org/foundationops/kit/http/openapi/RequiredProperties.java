package org.foundationops.kit.http.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** What is not {@code @Nullable} in a record is always in its JSON, and the API document says so. */
final class RequiredProperties {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName OPTIONAL = DotName.createSimple("java.util.Optional");
    private static final String OURS = "org.foundationops.";

    private final Map<String, ClassInfo> records = new HashMap<>();

    RequiredProperties(IndexView index) {
        Set<String> ambiguous = new HashSet<>();
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OURS)) {
                ClassInfo other = records.put(type.simpleName(), type);
                if (other != null && !other.name().equals(type.name())) {
                    ambiguous.add(type.simpleName());
                }
            }
        }
        records.keySet().removeAll(ambiguous);
    }

    void addTo(Components components) {
        if (components.getSchemas() == null) {
            return;
        }
        components.getSchemas().forEach((name, schema) -> {
            ClassInfo type = records.get(name);
            if (type != null && schema.getProperties() != null) {
                require(schema, type);
            }
        });
    }

    private static void require(Schema schema, ClassInfo type) {
        List<String> required = new ArrayList<>();
        for (String property : schema.getProperties().keySet()) {
            FieldInfo field = type.field(property);
            boolean isRequired = field != null
                    && !field.type().hasAnnotation(NULLABLE)
                    && !field.type().name().equals(OPTIONAL);
            boolean wasRequired =
                    schema.getRequired() != null && schema.getRequired().contains(property);
            if (isRequired || wasRequired) {
                required.add(property);
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }
}
