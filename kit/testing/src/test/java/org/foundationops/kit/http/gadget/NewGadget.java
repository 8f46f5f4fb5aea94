package org.foundationops.kit.http.gadget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** A request with one property of every kind. */
record NewGadget(
        @NotBlank @Size(max = 100) String name,
        @NotNull Money price,
        @NotNull Color color,
        @Nullable Integer size,
        @Nullable Boolean isHollow,
        @Nullable LocalDate madeOn,
        @Nullable Instant testedAt,
        @Nullable UUID makerId,
        @Nullable List<@Valid Part> parts) {

    enum Color {
        RED,
        BLUE
    }

    record Part(@NotBlank String code, @Nullable List<String> labels) {}
}
