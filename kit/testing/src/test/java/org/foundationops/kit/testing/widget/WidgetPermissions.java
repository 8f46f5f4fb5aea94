package org.foundationops.kit.testing.widget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.kit.testing.widget.domain.WidgetSoldAlready;
import org.foundationops.kit.testing.widget.domain.WidgetStatus;

/** A widget is sold once. */
@ApplicationScoped
class WidgetPermissions implements SubjectPermissions {

    private final WidgetRepository widgets;

    WidgetPermissions(WidgetRepository widgets) {
        this.widgets = widgets;
    }

    @Override
    public String path() {
        return "/v1/widgets/{id}";
    }

    @Override
    public void check(String operationId, UUID subjectId) {
        var widget = widgets.get(subjectId);
        if (operationId.equals("sellWidget") && widget.status() == WidgetStatus.SOLD) {
            throw new WidgetSoldAlready(widget.name());
        }
    }
}
