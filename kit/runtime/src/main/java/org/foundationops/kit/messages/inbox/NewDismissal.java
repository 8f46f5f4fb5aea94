package org.foundationops.kit.messages.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a message is given up. */
public record NewDismissal(@NotBlank @Size(max = 500) String reason) {}
