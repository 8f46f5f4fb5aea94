package org.foundationops.kit.http;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every POST method of a resource: runs it in one transaction and answers a repetition with the same Idempotency-Key
 * by the first answer. The service's own {@code @Transactional} joins.
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

    /** Where money moves or rows are imported, a request without a key is refused. */
    @Nonbinding
    boolean required() default false;
}
