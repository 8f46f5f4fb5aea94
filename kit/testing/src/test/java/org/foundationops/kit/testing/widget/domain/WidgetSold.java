package org.foundationops.kit.testing.widget.domain;

import java.util.UUID;

/** The widget was sold. */
public record WidgetSold(UUID id) {}
