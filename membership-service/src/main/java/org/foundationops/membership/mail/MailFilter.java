package org.foundationops.membership.mail;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.mail.domain.MailStatus;
import org.jspecify.annotations.Nullable;

/** Which mails a list shows. */
public class MailFilter {

    @QueryParam("kind")
    @Parameter(description = "Only those of this kind.")
    @Nullable
    MailKind kind;

    @QueryParam("status")
    @Parameter(description = "Only those that are in this state.")
    @Nullable
    MailStatus status;

    @QueryParam("personId")
    @Parameter(description = "Only those to this person.")
    @Nullable
    UUID personId;

    @QueryParam("subject")
    @Parameter(description = "Only those about the thing with this id: an application, an invoice, an election.")
    @Nullable
    UUID subject;

    /** Conditions on the mail {@code m}; adds their values. */
    String conditions(List<@Nullable Object> values) {
        return is("kind", kind == null ? null : kind.name(), values)
                + is("status", status == null ? null : status.name(), values)
                + is("person_id", personId, values)
                + is("subject_id", subject, values);
    }

    private static String is(String column, @Nullable Object value, List<@Nullable Object> values) {
        if (value == null) {
            return "";
        }
        values.add(value);
        return " and m." + column + " = ?";
    }
}
