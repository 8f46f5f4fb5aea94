package org.foundationops.kit.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** The shapes of all types that are read, found out once. */
final class Shapes {

    private final ConcurrentMap<JavaType, Shape> known = new ConcurrentHashMap<>();
    private final ObjectMapper mapper;

    Shapes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Shape of(@Nullable JavaType type) {
        if (type == null) {
            return Shape.OPEN;
        }
        Shape shape = known.get(type);
        return shape == null ? known.computeIfAbsent(type, this::find) : shape;
    }

    private Shape find(JavaType type) {
        if (type.isContainerType()) {
            return new Shape(null, type.getContentType());
        }
        if (type.hasRawClass(Money.class)) {
            JavaType text = mapper.constructType(String.class);
            return new Shape(Map.of("amount", text, "currency", text), null);
        }
        // What is no record is looked at by the reader itself, which knows the names but less exactly the places.
        return type.isRecordType() ? new Shape(components(type), null) : Shape.OPEN;
    }

    private Map<String, JavaType> components(JavaType type) {
        return mapper.getDeserializationConfig().introspect(type).findProperties().stream()
                .collect(Collectors.toMap(BeanPropertyDefinition::getName, BeanPropertyDefinition::getPrimaryType));
    }
}
