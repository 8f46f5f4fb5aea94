package org.foundationops.membership.group;

import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.time.TransactionTime;

/** What walks of groups need of the service. */
record GroupServices(
        GroupService groups,
        GroupDecisionService decisions,
        CharterService charters,
        SeatService seatService,
        SeatDecisionService seatDecisions,
        ReportService reports,
        ShutdownService shutdowns,
        GroupDates dates,
        GroupRepository repository,
        SeatRepository seats,
        GroupPictures pictures,
        Authority authority,
        TransactionTime time) {}
