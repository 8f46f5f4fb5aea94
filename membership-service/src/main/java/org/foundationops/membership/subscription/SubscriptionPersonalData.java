package org.foundationops.membership.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** What somebody wanted no more matters as long as they are mailed. */
@ApplicationScoped
class SubscriptionPersonalData implements PersonalData {

    private final PreferenceRepository preferences;
    private final KeptRows rows;

    SubscriptionPersonalData(PreferenceRepository preferences, KeptRows rows) {
        this.preferences = preferences;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("mail_preferences");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "mail-preferences",
                "Which kinds of mails you want no more",
                "select person_id, unsubscribed from mail_preferences where person_id in (select id from who)",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        preferences.remove(personId);
    }
}
