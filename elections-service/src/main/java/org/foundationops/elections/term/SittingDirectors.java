package org.foundationops.elections.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.term.domain.Term;

/** The terms that run at an instant. */
@ApplicationScoped
public class SittingDirectors {

    private final TermRepository terms;

    SittingDirectors(TermRepository terms) {
        this.terms = terms;
    }

    public List<Term> of(UUID bodyId, Instant at) {
        return terms.openOf(bodyId, at).stream()
                .filter(term -> term.isInOfficeAt(at))
                .toList();
    }
}
