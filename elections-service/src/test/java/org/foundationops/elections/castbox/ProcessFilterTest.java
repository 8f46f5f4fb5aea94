package org.foundationops.elections.castbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foundationops.kit.http.error.ProblemTypesResource;
import org.junit.jupiter.api.Test;

class ProcessFilterTest {

    private static final List<Class<?>> RESOURCES =
            List.of(CastResource.class, LogResource.class, ManifestResource.class, ProblemTypesResource.class);

    @Test
    void oneProcessServesEverything() {
        assertThat(served(BoxProcess.ALL)).isEqualTo(RESOURCES);
    }

    @Test
    void theServiceLeavesCastingAndTheLogToTheOther() {
        assertThat(served(BoxProcess.SERVICE)).containsExactly(ManifestResource.class, ProblemTypesResource.class);
    }

    @Test
    void theCastingProcessHasNothingElse() {
        assertThat(served(BoxProcess.CASTING))
                .containsExactly(CastResource.class, LogResource.class, ManifestResource.class);
    }

    private static List<Class<?>> served(BoxProcess process) {
        return RESOURCES.stream()
                .<Class<?>>flatMap(resource -> isServed(process, resource) ? Stream.of(resource) : Stream.empty())
                .toList();
    }

    private static boolean isServed(BoxProcess process, Class<?> resource) {
        return new ProcessFilter(process).serves(resource);
    }
}
