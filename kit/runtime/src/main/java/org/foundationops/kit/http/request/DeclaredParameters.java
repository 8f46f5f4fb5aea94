package org.foundationops.kit.http.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parameters of a resource method, those of its bean parameters included. */
record DeclaredParameters(Map<String, Parameter> queries, Map<String, Parameter> paths, boolean hasBody) {

    private static final List<Class<? extends Annotation>> ELSEWHERE = List.of(
            HeaderParam.class,
            CookieParam.class,
            MatrixParam.class,
            FormParam.class,
            Context.class,
            QueryParam.class,
            PathParam.class,
            BeanParam.class);

    static DeclaredParameters of(Method method) {
        Map<String, Parameter> queries = new HashMap<>();
        Map<String, Parameter> paths = new HashMap<>();
        boolean hasBody = false;
        for (java.lang.reflect.Parameter parameter : method.getParameters()) {
            collect(parameter, parameter.getParameterizedType(), queries, paths);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType()).forEach(field -> collect(field, field.getGenericType(), queries, paths));
            }
            hasBody |= ELSEWHERE.stream().noneMatch(parameter::isAnnotationPresent);
        }
        return new DeclaredParameters(Map.copyOf(queries), Map.copyOf(paths), hasBody);
    }

    private static void collect(
            AnnotatedElement element, Type type, Map<String, Parameter> queries, Map<String, Parameter> paths) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        if (query != null) {
            queries.put(query.value(), parameter(query.value(), type));
        }
        PathParam path = element.getAnnotation(PathParam.class);
        if (path != null) {
            paths.put(path.value(), parameter(path.value(), type));
        }
    }

    private static Parameter parameter(String name, Type type) {
        if (type instanceof Class<?> single) {
            return single.isArray()
                    ? new Parameter(name, single.getComponentType(), true)
                    : new Parameter(name, single, false);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Class<?> element =
                    generic.getActualTypeArguments()[0] instanceof Class<?> argument ? argument : Object.class;
            return new Parameter(name, element, Collection.class.isAssignableFrom(raw));
        }
        return new Parameter(name, Object.class, false);
    }

    private static Stream<Field> fields(Class<?> type) {
        return type == null || type == Object.class
                ? Stream.empty()
                : Stream.concat(Arrays.stream(type.getDeclaredFields()), fields(type.getSuperclass()));
    }
}
