package org.foundationops.membership.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member says about an application. */
@Schema(examples = "{\"text\": \"Patient reviews, always.\"}")
public record NewComment(@NotBlank @Size(max = 5000) String text) {}
