package org.foundationops.kit.testing.widget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;

/** A widget to be made. */
@Schema(examples = """
        {"name": "lever", "price": {"amount": "2200.00", "currency": "USD"}}""")
public record NewWidget(
        @NotBlank @Size(max = 80) String name, @NotNull Money price) {}
