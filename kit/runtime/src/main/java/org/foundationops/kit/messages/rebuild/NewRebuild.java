package org.foundationops.kit.messages.rebuild;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which projection to rebuild. */
public record NewRebuild(@NotBlank @Size(max = 100) String projection) {}
