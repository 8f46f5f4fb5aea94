package org.foundationops.elections.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.nomination.domain.Nomination;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.personal.Erased;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;

/**
 * An erased person stands no longer where that is still possible. Their name leaves every ballot paper and every result,
 * which go on with the number; what they said about themselves is gone.
 */
@ApplicationScoped
class NominationPersonalData implements PersonalData {

    private final NominationRepository nominations;
    private final ElectionRepository elections;
    private final ElectionJournal journal;
    private final Audit audit;
    private final KeptRows rows;

    NominationPersonalData(
            NominationRepository nominations,
            ElectionRepository elections,
            ElectionJournal journal,
            Audit audit,
            KeptRows rows) {
        this.nominations = nominations;
        this.elections = elections;
        this.journal = journal;
        this.audit = audit;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("nomination", "nomination_affiliation", "nomination_link", "election_candidate");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "nominations",
                        "Nominations of you, and those that you made",
                        "select n.id, n.election_id, e.title as election, n.nominee_id, n.nominator_id, n.status,"
                                + " n.nominated_at, case when n.nominee_id in (select id from who) then n.display_name end as display_name,"
                                + " case when n.nominee_id in (select id from who) then n.statement end as statement,"
                                + " case when n.nominee_id in (select id from who) then (select json_agg(a.affiliation order by a.position)"
                                + " from nomination_affiliation a where a.nomination_id = n.id) end as affiliations,"
                                + " case when n.nominee_id in (select id from who) then (select json_agg(l.link order by l.position)"
                                + " from nomination_link l where l.nomination_id = n.id) end as links,"
                                + " case when n.nominee_id in (select id from who) then n.ruling_reason end as ruling_reason,"
                                + " case when n.nominee_id in (select id from who) then n.appeal_reason end as appeal_reason,"
                                + " n.accepted_at, n.ruled_at, n.appealed_at, n.appeal_outcome, n.withdrawn_at"
                                + " from nomination n join election e on e.id = n.election_id"
                                + " where n.nominee_id in (select id from who) or n.nominator_id in (select id from who)"
                                + " order by n.id",
                        records),
                rows.list(
                        "candidacies",
                        "The ballot papers on which you stand",
                        "select c.election_id, e.title as election, c.number, c.person_id, c.display_name, c.withdrawn_at,"
                                + " c.elected_rank from election_candidate c join election e on e.id = c.election_id"
                                + " where c.person_id in (select id from who) order by c.election_id",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        nominations.idsOf(personId).forEach(id -> erase(nominations.requireLocked(id), now));
    }

    private void erase(Nomination nomination, Instant now) {
        Election election = elections.requireLocked(nomination.electionId());
        if (nomination.erase(Erased.NAME, Erased.TEXT, election.status(), now)) {
            nominations.flush();
            audit.eraseReasons("nomination", nomination.id());
            audit.record(AuditEntry.of("nomination-erased", "nomination", nomination.id())
                    .with("electionId", election.id()));
        }
        if (election.eraseCandidate(nomination.nomineeId(), Erased.NAME, now)) {
            journal.candidateErased(election);
        }
    }
}
