package org.foundationops.kit.testing.widget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What of a widget may be changed. */
public record WidgetName(@NotBlank @Size(max = 80) String name) {}
