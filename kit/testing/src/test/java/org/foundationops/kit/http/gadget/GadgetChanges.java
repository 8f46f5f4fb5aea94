package org.foundationops.kit.http.gadget;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What may be changed of a gadget. */
record GadgetChanges(@NotBlank String name, @Nullable String note) {}
