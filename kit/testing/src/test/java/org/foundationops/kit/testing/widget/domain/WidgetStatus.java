package org.foundationops.kit.testing.widget.domain;

/** Where a widget stands. */
public enum WidgetStatus {
    NEW,
    SOLD
}
