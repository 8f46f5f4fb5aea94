package org.foundationops.membership.subscription.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;
import org.foundationops.membership.mail.domain.MailKind;

/** An invoice, a decision or the notice of a vote comes whether one likes it or not. */
@ProblemType(
        type = "mail-kind-compulsory",
        status = 422,
        title = "Such mails cannot be stopped",
        description = "The law, a contract or the bylaws ask for them. /v1/mail-kinds says which can be stopped.")
public final class MailKindCompulsory extends Problem {

    public MailKindCompulsory(MailKind kind) {
        super(
                "Mails of the kind " + kind + " cannot be stopped.",
                List.of(new FieldError("/unsubscribed", kind + " cannot be stopped")));
    }
}
