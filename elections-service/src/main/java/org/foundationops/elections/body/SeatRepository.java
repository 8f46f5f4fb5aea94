package org.foundationops.elections.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.body.domain.Seat;

/** The seats of the bodies. */
@ApplicationScoped
public class SeatRepository implements PanacheRepositoryBase<Seat, UUID> {

    /** In the order of their numbers. */
    public List<Seat> ofBody(UUID bodyId) {
        return list("bodyId = ?1 order by number", bodyId);
    }
}
