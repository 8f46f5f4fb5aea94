package org.foundationops.elections.nomination;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Somebody proposed, oneself or another. */
public record NewNomination(@NotNull UUID nomineeId) {}
