package org.foundationops.membership.group;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.GroupPicture;
import org.foundationops.membership.group.domain.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** For which periods a group reports, and which reports are there. */
@ApplicationScoped
class GroupReports {

    private final GroupPictures pictures;
    private final ReportRepository reports;

    GroupReports(GroupPictures pictures, ReportRepository reports) {
        this.pictures = pictures;
        this.reports = reports;
    }

    List<ReportPeriodView> of(Group group) {
        GroupPicture picture = pictures.of(group);
        Map<LocalDate, ReportRepository.Submission> submitted = reports.submissions(group.id()).stream()
                .collect(Collectors.toMap(ReportRepository.Submission::periodFrom, Function.identity()));
        return picture.reportPeriods().stream()
                .map(period -> view(period, picture, submitted.get(period.from())))
                .toList();
    }

    private static ReportPeriodView view(
            ReportPeriod period, GroupPicture picture, ReportRepository.@Nullable Submission submission) {
        return new ReportPeriodView(
                period.from(),
                period.lastDay(),
                picture.statusOf(period),
                period.dueAt(),
                submission == null ? null : submission.id(),
                submission == null ? null : submission.submittedAt());
    }
}
