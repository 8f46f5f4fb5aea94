package org.foundationops.kit.testing;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.foundationops.kit.testing.contract.CheckedAnswers;
import org.foundationops.kit.testing.contract.EmittedMessages;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of a running service over a real PostgreSQL and a real Kafka broker.
 *
 * <p>The parts are started once per test run by {@link PartsResource}, which Quarkus finds as a Java service. The
 * stereotype makes the test a bean: by itself Quarkus looks for such annotations only among the tests of the module.
 * Every answer and, after the class, every message of the service is checked against its contract.
 */
@QuarkusTest
@ExtendWith({PatientWaits.class, CheckedAnswers.class, EmittedMessages.class})
@Singleton
@Stereotype
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceTest {}
