package org.foundationops.kit.personal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.identity.SignIns;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.time.TransactionTime;

/** Collects what this service keeps about a person; that somebody read it stands in the audit trail. */
@ApplicationScoped
class ArchiveService {

    static final String ZIP = "application/zip";

    private final List<PersonalData> features;
    private final SignIns signIns;
    private final Audit audit;
    private final TransactionTime time;
    private final ObjectMapper json;
    private final String service;

    ArchiveService(
            @All List<PersonalData> features,
            SignIns signIns,
            Audit audit,
            TransactionTime time,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.features = List.copyOf(features);
        this.signIns = signIns;
        this.audit = audit;
        this.time = time;
        this.json = json;
        this.service = service;
    }

    /** The same for the person themself and for who reads it for them. */
    @Transactional
    Response answer(UUID personId) {
        return Response.ok(of(personId), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + personId + ".zip\"")
                .build();
    }

    private byte[] of(UUID personId) {
        Set<UUID> records = signIns.recordsOf(personId);
        if (records.isEmpty()) {
            throw new NotFound("There is no person " + personId + ".");
        }
        List<Kept> lists = features.stream()
                .flatMap(feature -> feature.about(records).stream())
                .sorted(Comparator.comparing(Kept::name))
                .toList();
        audit.record(AuditEntry.of("archive-read", "person", personId));
        return new Archive(readme(personId, lists), lists, json).bytes();
    }

    private String readme(UUID personId, List<Kept> lists) {
        String files = lists.stream()
                .map(list -> "%-28s %6d  %s".formatted(list.name(), list.rows().size(), list.meaning()))
                .collect(Collectors.joining("\n"));
        return """
                What %s keeps about person %s
                as of %s
                ------------------------------------------------------------------------------------------

                Each list below is here twice: as JSON for programs, as CSV for a spreadsheet. A list without
                entries has no file. Records of you that were merged are in it. Times are UTC.

                list                        entries
                %s

                Not in here: what others wrote about you in confidence, such as comments of members on an
                application and reasons of decisions; ask the secretary for them. How you voted, so that nobody
                can make you prove it.

                The foundation keeps data in four services, and each gives you its own part at the same address,
                GET /v1/me/archive: membership-service, elections-service, grants-service, events-service.

                Something is wrong? You can change it yourself (PATCH /v1/me of membership-service) or ask the
                secretary. You can ask for erasure: POST /v1/me/erasure-requests of membership-service.
                """.formatted(service, personId, time.now(), files);
    }
}
