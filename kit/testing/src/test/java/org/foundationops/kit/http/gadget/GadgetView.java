package org.foundationops.kit.http.gadget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** A gadget as it is shown. */
record GadgetView(
        UUID id,
        String name,
        @Nullable String note,
        Money price,
        NewGadget.Color color,
        Instant recordedAt,
        @JsonIgnore long version)
        implements Versioned {}
