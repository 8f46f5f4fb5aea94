package org.foundationops.kit.problem;

import java.util.List;

/** All problems that one part of a service can answer with; one bean per service and one of the kit. */
public interface ProblemCatalogue {

    List<Class<? extends Problem>> problems();
}
