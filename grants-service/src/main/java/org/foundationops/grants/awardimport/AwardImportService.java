package org.foundationops.grants.awardimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.foundationops.grants.award.AwardChanges;
import org.foundationops.grants.award.AwardRepository;
import org.foundationops.grants.award.domain.Award;
import org.foundationops.grants.award.domain.PastAward;
import org.foundationops.grants.awardimport.domain.PastAwards;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;

/** Brings past awards in, all of a file or nothing, each decision once. */
@ApplicationScoped
class AwardImportService {

    private final AwardRepository awards;
    private final AwardChanges changes;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    AwardImportService(
            AwardRepository awards, AwardChanges changes, FoundationCalendar calendar, TransactionTime time) {
        this.awards = awards;
        this.changes = changes;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    AwardImportView run(byte[] file) {
        PastAwards past = read(file);
        awards.takeTurnsImporting();
        List<PastAward> fresh = fresh(past);
        Instant now = time.now();
        List<Award> added = fresh.stream()
                .map(award -> Award.imported(UuidV7.next(), award, now))
                .toList();
        awards.persist(added);
        added.forEach(changes::record);
        return AwardImportView.of(false, past.awards(), fresh.size());
    }

    /** What the import would do, without doing it. */
    @Transactional
    AwardImportView rehearse(byte[] file) {
        PastAwards past = read(file);
        return AwardImportView.of(true, past.awards(), fresh(past).size());
    }

    private PastAwards read(byte[] file) {
        return PastAwards.read(AwardFile.rows(file), calendar.dayOf(time.now()));
    }

    private List<PastAward> fresh(PastAwards past) {
        return past.without(awards.importedBetween(past.firstDay(), past.lastDay()));
    }
}
