package org.foundationops.kit.http.error;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.jspecify.annotations.Nullable;

/** The methods that an address has; a 405 must list them (RFC 9110, 15.5.6) and Quarkus does not. */
final class AllowedMethods {

    private static final Pattern TEMPLATE = Pattern.compile("\\{[^}]*}");

    private record Route(String method, Pattern path) {}

    private static volatile @Nullable List<Route> known;

    private AllowedMethods() {}

    static String of(ResteasyReactiveRequestContext request) {
        String path = request.getPathWithoutPrefix();
        TreeSet<String> methods = new TreeSet<>();
        methods.add("OPTIONS");
        for (Route route : routes()) {
            if (route.path.matcher(path).matches()) {
                methods.add(route.method);
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return String.join(", ", methods);
    }

    private static List<Route> routes() {
        List<Route> routes = known;
        if (routes == null) {
            routes = read();
            known = routes;
        }
        return routes;
    }

    private static List<Route> read() {
        List<Route> routes = new ArrayList<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                null, ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        routes.add(new Route(method, pattern(path)));
                    }
                });
        return List.copyOf(routes);
    }

    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        int from = 0;
        var variables = TEMPLATE.matcher(template);
        while (variables.find()) {
            regex.append(Pattern.quote(template.substring(from, variables.start())))
                    .append("[^/]+");
            from = variables.end();
        }
        return Pattern.compile(regex.append(Pattern.quote(template.substring(from)))
                .append("/?")
                .toString());
    }
}
