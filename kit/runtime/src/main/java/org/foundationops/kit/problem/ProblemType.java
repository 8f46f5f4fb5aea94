package org.foundationops.kit.problem;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is the same for every occurrence of a problem: its stable type, status and title. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ProblemType {

    /** The part after {@code urn:problem:}, in kebab-case; never changed once published. */
    String type();

    int status();

    String title();

    /** What a caller can do about it, for the list of all problems. */
    String description() default "";
}
