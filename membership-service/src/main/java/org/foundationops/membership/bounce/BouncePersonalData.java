package org.foundationops.membership.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** That a mail came back is said of the mail; the address is nowhere. */
@ApplicationScoped
class BouncePersonalData implements PersonalData {

    private final KeptRows rows;

    BouncePersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("mail_bounce");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "mail-bounces",
                "Which mails to you came back",
                "select b.id, b.mail_id, b.kind, b.status_code, b.mailed_at, b.bounced_at, b.recorded_at"
                        + " from mail_bounce b join mail m on m.id = b.mail_id"
                        + " where m.person_id in (select id from who) order by b.id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
