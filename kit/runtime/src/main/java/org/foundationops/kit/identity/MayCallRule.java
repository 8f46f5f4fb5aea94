package org.foundationops.kit.identity;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.problem.Unauthenticated;
import org.jboss.logging.Logger;

/** The values of one {@link MayCall}, and the check of a caller against them: the first that holds is enough. */
public final class MayCallRule {

    private static final Logger LOG = Logger.getLogger(MayCallRule.class);

    private static final Set<String> NO_ROLE =
            Set.of(MayCall.PUBLIC, MayCall.SIGNED_IN, MayCall.PERSON, MayCall.ADMINISTRATOR);

    private final Set<String> values;
    private final List<String> scopes;
    private final List<String> roles;

    MayCallRule(String... values) {
        this.values = Set.of(values);
        this.scopes = List.of(values).stream()
                .filter(value -> value.startsWith(MayCall.SCOPE))
                .map(value -> value.substring(MayCall.SCOPE.length()))
                .toList();
        this.roles = List.of(values).stream()
                .filter(value -> !value.startsWith(MayCall.SCOPE) && !NO_ROLE.contains(value))
                .toList();
    }

    /** The rule of a resource method; nobody may call what does not say who may. */
    public static MayCallRule of(Method method) {
        MayCall mayCall = method.getAnnotation(MayCall.class);
        if (mayCall == null) {
            LOG.errorf("%s lacks @MayCall and is refused to everybody", method);
            throw new Forbidden("Nobody may call this.");
        }
        return new MayCallRule(OwnScope.in(mayCall.value()));
    }

    /** Refuses who may not call. */
    public void check(Caller caller) {
        if (values.contains(MayCall.PUBLIC)) {
            return;
        }
        if (!caller.isSignedIn()) {
            throw new Unauthenticated("This needs a bearer token in the header Authorization.");
        }
        if (values.contains(MayCall.ADMINISTRATOR) && caller.isAdministrator()) {
            return;
        }
        if (caller.isClient()) {
            checkClient(caller);
        } else {
            checkPerson(caller);
        }
    }

    private void checkClient(Caller client) {
        if (scopes.stream().noneMatch(client::hasScope)) {
            throw new InsufficientScope(scopes);
        }
    }

    private void checkPerson(Caller caller) {
        if (values.contains(MayCall.SIGNED_IN)) {
            return;
        }
        if (roles.isEmpty() && !values.contains(MayCall.PERSON)) {
            throw missing();
        }
        caller.requirePerson();
        if (!values.contains(MayCall.PERSON) && roles.stream().noneMatch(caller::holds)) {
            throw missing();
        }
    }

    private Forbidden missing() {
        List<String> needed = values.stream().sorted().toList();
        return new Forbidden("This needs one of: " + String.join(", ", needed) + ".", needed);
    }
}
