package org.foundationops.kit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.problem.RuleBroken;

/**
 * Reads what strangers send. Everything that a tolerant reader guesses at is refused with its place: twice the same
 * name, an unknown name, null, a value of another kind, something behind the end, too deep.
 */
@ApplicationScoped
public class StrictJson {

    private static final int MAX_ERRORS = 20;
    private static final int MAX_NUMBER_LENGTH = 40;

    private final ObjectMapper mapper;
    private final Validator validator;
    private final JsonFactory factory;

    StrictJson(
            ObjectMapper mapper, Validator validator, @ConfigProperty(name = "foundation.http.json-depth") int depth) {
        this.mapper = mapper;
        this.validator = validator;
        this.factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(MAX_NUMBER_LENGTH)
                        .build())
                .build();
    }

    /** Reads a whole document in which no value is null. */
    public <T> T read(byte[] json, Type type) {
        scan(json, false);
        return bind(json, type);
    }

    /** Reads a JSON Merge Patch, where null means: remove. */
    public MergePatch readPatch(byte[] json) {
        scan(json, true);
        return new MergePatch(bind(json, JsonNode.class), this);
    }

    /** One pass over the tokens: the parser knows the exact place of what is wrong, data binding does not always. */
    private void scan(byte[] json, boolean mayHaveNulls) {
        List<FieldError> errors = new ArrayList<>();
        try (JsonParser parser = factory.createParser(json)) {
            try {
                JsonScan.run(parser, mayHaveNulls, errors);
            } catch (StreamConstraintsException tooMuch) {
                throw invalid(at(parser), "is nested too deeply or too long");
            } catch (JsonProcessingException notJson) {
                throw invalid(at(parser), JsonScan.sentenceFor(notJson));
            }
        } catch (IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
        refuseIfAny(errors);
    }

    ObjectNode tree(Object current) {
        return mapper.valueToTree(current);
    }

    /** A null for an unknown name would vanish in the merge and never be seen, so all names are looked at first. */
    void refuseUnknownNames(ObjectNode changes, Class<?> type) {
        List<FieldError> errors = new ArrayList<>();
        collectUnknownNames(changes, mapper.constructType(type), "", errors);
        refuseIfAny(errors);
    }

    <T> T bindMerged(ObjectNode document, T current, List<String> removed) {
        T changed = bindWithoutRemoved(document, current.getClass(), removed);
        Set<ConstraintViolation<T>> violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    private <T> T bindWithoutRemoved(ObjectNode document, Type type, List<String> removed) {
        try {
            return bind(document.toString().getBytes(StandardCharsets.UTF_8), type);
        } catch (InvalidRequest unfit) {
            boolean isRemoved =
                    unfit.errors().stream().anyMatch(error -> removed.contains(String.valueOf(error.pointer())));
            throw isRemoved ? new RuleBroken("Something compulsory cannot be removed.", unfit.errors()) : unfit;
        }
    }

    private void collectUnknownNames(ObjectNode changes, JavaType type, String pointer, List<FieldError> errors) {
        if (!type.isRecordType()) {
            return;
        }
        Map<String, JavaType> known = mapper.getDeserializationConfig().introspect(type).findProperties().stream()
                .collect(Collectors.toMap(BeanPropertyDefinition::getName, BeanPropertyDefinition::getPrimaryType));
        changes.properties().forEach(change -> {
            String place = pointer + "/" + change.getKey();
            JavaType inner = known.get(change.getKey());
            if (inner == null) {
                errors.add(new FieldError(place, "is not known here"));
            } else if (change.getValue() instanceof ObjectNode object && !inner.hasRawClass(Money.class)) {
                collectUnknownNames(object, inner, place, errors);
            }
        });
    }

    <T> T bind(byte[] json, Type type) {
        List<FieldError> unknown = new ArrayList<>();
        try {
            T value = reader(type, unknown).readValue(json);
            refuseIfAny(unknown);
            return value;
        } catch (MismatchedInputException unfit) {
            throw invalid(BindErrors.pointer(unfit), BindErrors.sentence(unfit));
        } catch (JsonMappingException unfit) {
            throw BindErrors.problemOf(unfit);
        } catch (IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private ObjectReader reader(Type type, List<FieldError> unknown) {
        return mapper.readerFor(mapper.constructType(type)).withHandler(new UnknownNames(unknown));
    }

    private static void refuseIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw invalid(errors);
        }
    }

    private static InvalidRequest invalid(String pointer, String message) {
        return invalid(List.of(new FieldError(pointer, message)));
    }

    static InvalidRequest invalid(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        String where = "".equals(first.pointer()) ? "The body" : "The body at " + first.pointer();
        return new InvalidRequest(
                where + " " + first.message() + ".",
                errors.stream().limit(MAX_ERRORS).toList());
    }

    private static String at(JsonParser parser) {
        JsonPointer pointer = parser.getParsingContext().pathAsPointer();
        return pointer.toString();
    }
}
