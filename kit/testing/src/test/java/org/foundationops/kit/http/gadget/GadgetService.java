package org.foundationops.kit.http.gadget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class GadgetService {

    private final EntityManager entities;
    private final TransactionTime time;

    GadgetService(EntityManager entities, TransactionTime time) {
        this.entities = entities;
        this.time = time;
    }

    @Transactional
    GadgetView create(NewGadget gadget) {
        Gadget made = new Gadget(UuidV7.next(), gadget, time.now());
        entities.persist(made);
        return made.view();
    }

    @Transactional
    GadgetView change(UUID id, @Nullable IfMatch ifMatch, MergePatch patch) {
        Gadget gadget = find(id);
        IfMatch.require(ifMatch, gadget.version());
        gadget.change(patch.applyTo(gadget.changeable()));
        entities.flush();
        return gadget.view();
    }

    GadgetView read(UUID id) {
        return find(id).view();
    }

    List<GadgetView> list(@Nullable String color, @Nullable UUID after, int limit) {
        return entities.createQuery(
                        "from Gadget where (:color is null or color = :color) and (:after is null or id > :after)"
                                + " order by id",
                        Gadget.class)
                .setParameter("color", color)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(Gadget::view)
                .toList();
    }

    private Gadget find(UUID id) {
        Gadget gadget = entities.find(Gadget.class, id);
        if (gadget == null) {
            throw new NotFound("There is no gadget " + id + ".");
        }
        return gadget;
    }
}
