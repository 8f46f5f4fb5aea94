package org.foundationops.membership.mail;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.mail.domain.MailKind;
import org.jspecify.annotations.Nullable;

/** The kinds of mails over HTTP. */
@Path("/v1/mail-kinds")
@Tag(name = "Mails")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class MailKindResource {

    private final MailTemplates templates;
    private final Lists lists;

    MailKindResource(MailTemplates templates, Lists lists) {
        this.templates = templates;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listMailKinds", summary = "List which mails there are, and which of them one can stop")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = MailKindPage.class, responseDescription = "A page of kinds")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                MailKindView.class,
                kind -> kind.kind().name(),
                (after, limit) -> Stream.of(MailKind.values())
                        .sorted(Comparator.comparing(MailKind::name))
                        .filter(kind -> after == null || kind.name().compareTo(after) > 0)
                        .limit(limit)
                        .map(kind -> new MailKindView(kind, kind.mayBeUnsubscribed(), templates.languagesOf(kind)))
                        .toList());
    }

    /** One page of the list. */
    record MailKindPage(List<MailKindView> items, @Nullable String next) {}
}
