package org.foundationops.kit.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.foundationops.kit.http.IfMatch;
import org.jboss.jandex.IndexView;

/** Adds to the API document what holds for every operation, so that a resource states only what is its own. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocumentFilter implements OASFilter {

    static final String BEARER = "bearer";

    private final DeclaredOperations declared;
    private final RequiredProperties required;

    public ApiDocumentFilter(IndexView index) {
        this.declared = DeclaredOperations.read(index);
        this.required = new RequiredProperties(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        Components components =
                document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the sign-in provider."));
        CommonParts.addTo(components);
        components.removeSchema(IfMatch.class.getSimpleName());
        required.addTo(components);
        Examples examples = new Examples(components);
        examples.addToSchemas();
        document.getPaths().getPathItems().forEach((path, item) -> complete(path, item, examples));
        sort(components);
    }

    private void complete(String path, PathItem item, Examples examples) {
        List<Operation> operations = new ArrayList<>();
        item.getOperations().forEach((method, operation) -> {
            new OperationParts(path, method, operation, examples, declared.find(operation.getOperationId())).add();
            operations.add(operation);
        });
        operations.forEach(examples::addTo);
    }

    /** A document that is compared must not change its order. */
    private static void sort(Components components) {
        if (components.getSchemas() != null) {
            components.setSchemas(new TreeMap<>(components.getSchemas()));
        }
        components.setResponses(new TreeMap<>(Map.copyOf(components.getResponses())));
    }
}
