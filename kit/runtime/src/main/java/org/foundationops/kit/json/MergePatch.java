package org.foundationops.kit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.kit.problem.FieldError;

/**
 * A JSON Merge Patch (RFC 7396), the body of every PATCH: what it does not name stays, null removes. It is applied to
 * the record of what may be changed, never to an entity.
 */
public final class MergePatch {

    private final ObjectNode changes;
    private final StrictJson strict;

    MergePatch(JsonNode changes, StrictJson strict) {
        if (!(changes instanceof ObjectNode object)) {
            throw StrictJson.invalid(List.of(new FieldError("", "must be an object")));
        }
        this.changes = object;
        this.strict = strict;
    }

    public boolean changes(String name) {
        return changes.has(name);
    }

    /**
     * The same record with the changes in it, validated.
     *
     * @throws org.foundationops.kit.problem.InvalidRequest for a name that cannot be changed or a value of a wrong kind
     * @throws org.foundationops.kit.problem.RuleBroken when a compulsory value is removed
     */
    public <T> T applyTo(T current) {
        strict.refuseUnknownNames(changes, current.getClass());
        ObjectNode document = strict.tree(current);
        List<String> removed = new ArrayList<>();
        merge(document, changes, "", removed);
        return strict.bindMerged(document, current, removed);
    }

    private static void merge(ObjectNode target, ObjectNode patch, String pointer, List<String> removed) {
        patch.properties().forEach(change -> {
            JsonNode value = change.getValue();
            String name = change.getKey();
            String place = pointer + "/" + name;
            if (value.isNull()) {
                target.remove(name);
                removed.add(place);
            } else if (value instanceof ObjectNode object) {
                ObjectNode inner = target.get(name) instanceof ObjectNode existing ? existing : target.objectNode();
                merge(inner, object, place, removed);
                target.set(name, inner);
            } else {
                target.set(name, value);
            }
        });
    }
}
