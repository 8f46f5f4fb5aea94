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

    /** A change of the number of seats was decided. */
    public void resizeScheduled(Body body) {
        publish("foundation.elections.body.resize-scheduled.v1", body);
    }

    /** Another number of seats holds. */
    public void resized(Body body) {
        publish("foundation.elections.body.resized.v1", body);
    }

    public void created(Seat seat) {
        publish("foundation.elections.seat.created.v1", seat);
    }

    public void givenUp(Seat seat) {
        publish("foundation.elections.seat.given-up.v1", seat);
    }

    public void kept(Seat seat) {
        publish("foundation.elections.seat.kept.v1", seat);
    }

    private void publish(String type, Seat seat) {
        outbox.publish(new OutgoingMessage(type, "seat", seat.id(), seat.version(), SeatState.of(seat)));
    }

    private void publish(String type, Body body) {
        outbox.publish(new OutgoingMessage(type, "body", body.id(), body.version(), BodyState.of(body)));
    }
}
