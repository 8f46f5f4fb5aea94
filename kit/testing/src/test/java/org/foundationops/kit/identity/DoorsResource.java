package org.foundationops.kit.identity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One address per kind of caller, and what the kit makes of whoever comes through. */
@Path("/v1/doors")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DoorsResource {

    /** Who came through. */
    public record Visitor(String actor, @Nullable UUID person, boolean client, List<String> roles) {}

    private final Caller caller;

    DoorsResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/public")
    @MayCall(MayCall.PUBLIC)
    public String open() {
        return "\"open\"";
    }

    @GET
    @Path("/public-visitor")
    @MayCall(MayCall.PUBLIC)
    public Visitor anybody() {
        return visitor();
    }

    @GET
    @Path("/signed-in")
    @MayCall(MayCall.SIGNED_IN)
    public Visitor signedIn() {
        return visitor();
    }

    @GET
    @Path("/person")
    @MayCall(MayCall.PERSON)
    public Visitor person() {
        return visitor();
    }

    @GET
    @Path("/secretary-or-tool")
    @MayCall({"secretary", "scope:membership:read"})
    public Visitor secretaryOrTool() {
        return visitor();
    }

    @GET
    @Path("/administrator")
    @MayCall(MayCall.ADMINISTRATOR)
    public Visitor administrator() {
        return visitor();
    }

    /** Deliberately without the annotation. */
    @GET
    @Path("/forgotten")
    public Visitor forgotten() {
        return visitor();
    }

    private Visitor visitor() {
        return new Visitor(
                caller.actor(),
                caller.person().orElse(null),
                caller.isClient(),
                caller.authority().stream().map(row -> row.role()).toList());
    }
}
