package org.foundationops.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.events.event.domain.ContactTwice;
import org.foundationops.events.event.domain.DecisionInTheFuture;
import org.foundationops.events.event.domain.EndsBeforeStart;
import org.foundationops.events.event.domain.EventInThePast;
import org.foundationops.events.event.domain.NameNotLicensed;
import org.foundationops.events.event.domain.NoCodeOfConduct;
import org.foundationops.events.event.domain.NoOrganiser;
import org.foundationops.events.event.domain.OwnEvent;
import org.foundationops.events.event.domain.PlaceMissing;
import org.foundationops.events.event.domain.SharedMailbox;
import org.foundationops.events.event.domain.TooFewContacts;
import org.foundationops.events.event.domain.WrongEventState;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemCatalogue;

/** Everything that this service refuses. */
@ApplicationScoped
class EventsProblems implements ProblemCatalogue {

    @Override
    public List<Class<? extends Problem>> problems() {
        return List.of(
                ContactTwice.class,
                DecisionInTheFuture.class,
                EndsBeforeStart.class,
                EventInThePast.class,
                NameNotLicensed.class,
                NoCodeOfConduct.class,
                NoOrganiser.class,
                OwnEvent.class,
                PlaceMissing.class,
                SharedMailbox.class,
                TooFewContacts.class,
                WrongEventState.class);
    }
}
