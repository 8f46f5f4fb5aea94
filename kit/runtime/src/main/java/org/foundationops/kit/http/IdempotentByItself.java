package org.foundationops.kit.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In the place of {@link Idempotent} on a POST method whose body says by itself what is a repetition: the same body gets
 * the same answer and changes nothing more. No Idempotency-Key is read and no answer is stored, where what is stored
 * about a request would say too much about who made it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface IdempotentByItself {}
