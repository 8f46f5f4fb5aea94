package org.foundationops.kit.http.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** The columns of a view: its components, those of records in it flattened with a dot, the same for every row. */
final class CsvColumns {

    private record Column(String name, Function<Object, @Nullable Object> value) {}

    /** Columns by view, found out once. */
    static final class Cache {

        private final ConcurrentMap<Class<?>, CsvColumns> known = new ConcurrentHashMap<>();
        private final ObjectMapper mapper;

        Cache(ObjectMapper mapper) {
            this.mapper = mapper;
        }

        CsvColumns of(Class<?> type) {
            return known.computeIfAbsent(type, view -> new CsvColumns(view, mapper));
        }
    }

    private final ObjectMapper mapper;
    private final List<Column> columns = new ArrayList<>();

    private CsvColumns(Class<?> type, ObjectMapper mapper) {
        this.mapper = mapper;
        add("", type, item -> item);
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> values(Object item) {
        List<String> values = new ArrayList<>(columns.size());
        for (Column column : columns) {
            values.add(text(column.value.apply(item)));
        }
        return values;
    }

    private void add(String prefix, Class<?> type, Function<Object, @Nullable Object> owner) {
        for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            if (accessor.isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            accessor.trySetAccessible();
            String name = prefix + name(component);
            Function<Object, @Nullable Object> value = item -> {
                Object inside = owner.apply(item);
                return inside == null ? null : invoke(accessor, inside);
            };
            addColumn(name, component.getType(), value);
        }
    }

    /** A column is named like the property in JSON. */
    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private void addColumn(String name, Class<?> type, Function<Object, @Nullable Object> value) {
        if (type == Money.class) {
            columns.add(new Column(name + ".amount", item -> value.apply(item) instanceof Money m ? m.amount() : null));
            columns.add(new Column(
                    name + ".currency",
                    item -> value.apply(item) instanceof Money m ? m.currency().getCurrencyCode() : null));
        } else if (type.isRecord()) {
            add(name + ".", type, value);
        } else {
            columns.add(new Column(name, value));
        }
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Locale language -> language.toLanguageTag();
            case Collection<?> several -> json(several);
            case Map<?, ?> several -> json(several);
            default -> FormulaDefence.defused(value.toString());
        };
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("The view cannot be written", failure);
        }
    }

    private static @Nullable Object invoke(Method accessor, Object item) {
        try {
            return accessor.invoke(item);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("The view cannot be read", failure);
        }
    }
}
