package org.foundationops.kit.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a resource method: anybody for whom one of the values holds.
 *
 * <p>A value is one of the constants, a scope of machine clients ({@code scope:membership:read}), or a role that a term
 * gives, in whatever body ({@code secretary}). A resource method without this annotation is refused to everybody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MayCall {

    /** Anybody, without a token. */
    String PUBLIC = "public";

    /** Whoever signed in, known to the foundation or not; no machine client. */
    String SIGNED_IN = "signed-in";

    /** Whoever signed in and is linked to a person. */
    String PERSON = "person";

    /** The technical administrator. */
    String ADMINISTRATOR = "administrator";

    /** Begins the name of a scope. */
    String SCOPE = "scope:";

    /** The scope to read this service, e.g. {@code scope:membership:read}; for what all services have in common. */
    String OWN_READ = SCOPE + "{service}:read";

    String[] value();
}
