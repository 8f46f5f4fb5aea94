package org.foundationops.membership.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.person.domain.Handle;

/** What somebody is called elsewhere, and whether the public may know if they are public at all. */
@Schema(name = "Handle", examples = """
        {"handle": "ada", "listed": true}""")
public record HandleView(@NotBlank @Size(max = 100) String handle, boolean listed) {

    public static Map<String, HandleView> of(Map<String, Handle> handles) {
        Map<String, HandleView> views = new TreeMap<>();
        handles.forEach((kind, handle) -> views.put(kind, new HandleView(handle.handle(), handle.listed())));
        return views;
    }

    public static Map<String, Handle> handles(Map<String, HandleView> views) {
        return views.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        view -> new Handle(
                                view.getValue().handle(), view.getValue().listed())));
    }
}
