package org.foundationops.elections.body;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.elections.body.domain.Body;
import org.foundationops.elections.body.domain.Seat;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;

/** Tells the other services of bodies and seats. */
@ApplicationScoped
public class BodyMessages {

    private final Outbox outbox;

    BodyMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    public void created(Body body) {
        publish("foundation.elections.body.created.v1", body);
    }

    public void bootstrapped(Body body) {
        publish("foundation.elections.body.bootstrapped.v1", body);
    }

    public void created(Seat seat) {
        outbox.publish(new OutgoingMessage(
                "foundation.elections.seat.created.v1", "seat", seat.id(), seat.version(), SeatState.of(seat)));
    }

    private void publish(String type, Body body) {
        outbox.publish(new OutgoingMessage(type, "body", body.id(), body.version(), BodyState.of(body)));
    }
}
