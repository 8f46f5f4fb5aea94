package org.foundationops.kit.testing.widget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.testing.widget.domain.Widget;
import org.jspecify.annotations.Nullable;

/** The widgets in the database. */
@ApplicationScoped
class WidgetRepository implements PanacheRepositoryBase<Widget, UUID> {

    Widget get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("There is no widget " + id + "."));
    }

    List<Widget> page(@Nullable String afterName, int limit) {
        return find("name > ?1 order by name", afterName == null ? "" : afterName)
                .page(0, limit)
                .list();
    }
}
