package org.foundationops.membership.subscription;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.bounce.BouncedAddresses;
import org.foundationops.membership.subscription.domain.MailPreferences;
import org.jspecify.annotations.Nullable;

/** What the caller wants to be mailed, over HTTP. */
@Path("/v1/me/mail-preferences")
@Tag(name = "Me")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class MailPreferencesResource {

    private final PreferenceService service;
    private final PreferenceRepository preferences;
    private final BouncedAddresses bounced;
    private final Caller caller;

    MailPreferencesResource(
            PreferenceService service, PreferenceRepository preferences, BouncedAddresses bounced, Caller caller) {
        this.service = service;
        this.preferences = preferences;
        this.bounced = bounced;
        this.caller = caller;
    }

    @GET
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "getMyMailPreferences", summary = "Which mails I want no more")
    @APIResponseSchema(value = MailPreferencesView.class, responseDescription = "The preferences")
    public MailPreferencesView get() {
        return view(preferences.of(caller.requirePerson()));
    }

    @PUT
    @MayCall(MayCall.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMyMailPreferences",
            summary = "Say which mails I want no more",
            description =
                    "Invoices, decisions and notices of votes always come; /v1/mail-kinds says what can be stopped.")
    @APIResponseSchema(value = MailPreferencesView.class, responseDescription = "The preferences after the change")
    public MailPreferencesView change(
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull ChangedMailPreferences changed) {
        return view(service.change(caller.requirePerson(), ifMatch, changed.unsubscribed()));
    }

    private MailPreferencesView view(MailPreferences of) {
        UUID personId = of.personId();
        return MailPreferencesView.of(of, bounced.since(personId).orElse(null));
    }
}
