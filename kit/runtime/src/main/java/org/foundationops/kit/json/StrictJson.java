package org.foundationops.kit.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.problem.RuleBroken;

/**
 * Reads what strangers send. Everything that a tolerant reader guesses at is refused with its place: twice the same
 * name, an unknown name, null, a value of another kind, something behind the end, too deep.
 */
@ApplicationScoped
public class StrictJson {

    private static final int MAX_NUMBER_LENGTH = 40;

    private final ObjectMapper mapper;
    private final ObjectReader reader;
    private final Validator validator;
    private final JsonFactory factory;
    private final Shapes shapes;

    StrictJson(
            ObjectMapper mapper, Validator validator, @ConfigProperty(name = "foundation.http.json-depth") int depth) {
        this.mapper = mapper;
        this.reader = mapper.reader().with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.validator = validator;
        this.shapes = new Shapes(mapper);
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
        JavaType wanted = mapper.constructType(type);
        scan(json, wanted, false);
        return bind(json, wanted);
    }

    /** Reads a JSON Merge Patch, where null means: remove. */
    public MergePatch readPatch(byte[] json) {
        JavaType anything = mapper.constructType(JsonNode.class);
        scan(json, anything, true);
        return new MergePatch(bind(json, anything), this);
    }

    ObjectNode tree(Object current) {
        return mapper.valueToTree(current);
    }

    /** A null for an unknown name would vanish in the merge and never be seen, so all names are looked at first. */
    void refuseUnknownNames(ObjectNode changes, Class<?> type) {
        scan(bytes(changes), mapper.constructType(type), true);
    }

    <T> T bindMerged(ObjectNode document, T current, List<String> removed) {
        T changed = bindWithoutRemoved(document, mapper.constructType(current.getClass()), removed);
        Set<ConstraintViolation<T>> violations = validator.validate(changed);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return changed;
    }

    private <T> T bindWithoutRemoved(ObjectNode document, JavaType type, List<String> removed) {
        try {
            return bind(bytes(document), type);
        } catch (InvalidRequest unfit) {
            boolean isRemoved =
                    unfit.errors().stream().anyMatch(error -> removed.contains(String.valueOf(error.pointer())));
            throw isRemoved ? new RuleBroken("Something compulsory cannot be removed.", unfit.errors()) : unfit;
        }
    }

    /** One pass over the tokens: the parser knows the exact place of what is wrong, data binding does not always. */
    private void scan(byte[] json, JavaType type, boolean mayHaveNulls) {
        try (JsonParser parser = factory.createParser(json)) {
            refuseIfAny(scanned(parser, new JsonScan(parser, shapes, type, mayHaveNulls)));
        } catch (IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private static List<FieldError> scanned(JsonParser parser, JsonScan scan) throws IOException {
        try {
            return scan.run();
        } catch (StreamConstraintsException tooMuch) {
            throw invalid(at(parser), "is nested too deeply or too long");
        } catch (JsonProcessingException notJson) {
            throw invalid(at(parser), JsonScan.sentenceFor(notJson));
        }
    }

    private <T> T bind(byte[] json, JavaType type) {
        try {
            return reader.forType(type).readValue(json);
        } catch (MismatchedInputException unfit) {
            throw invalid(BindErrors.pointer(unfit), BindErrors.sentence(unfit));
        } catch (JsonMappingException unfit) {
            throw BindErrors.problemOf(unfit);
        } catch (IOException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private static byte[] bytes(ObjectNode document) {
        return document.toString().getBytes(StandardCharsets.UTF_8);
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
        return new InvalidRequest(where + " " + first.message() + ".", errors);
    }

    private static String at(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
