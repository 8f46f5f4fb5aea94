package org.foundationops.elections.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/** Who held which office when is the record of the body; it names the id only. */
@ApplicationScoped
class AppointmentPersonalData implements PersonalData {

    private final KeptRows rows;

    AppointmentPersonalData(KeptRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("appointment");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "appointments",
                "The offices that you hold, held or will hold",
                "select id, body_id, role, person_id, valid_from, valid_until, recorded_at from appointment where person_id in (select id from who) order by valid_from",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {}
}
