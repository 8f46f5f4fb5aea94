package org.foundationops.membership.member;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.Standing;
import org.foundationops.membership.period.domain.Period;

/** An individual membership as all services know it, with every period in which it gave a vote; suspensions stand apart. */
record MemberState(
        UUID id,
        long version,
        UUID personId,
        @JsonProperty("class") String voterClass,
        Standing status,
        LocalDate memberSince,
        List<Period> periods) {

    static MemberState of(Member member) {
        return new MemberState(
                member.id(),
                member.version(),
                member.personId(),
                "INDIVIDUAL",
                member.standing(),
                member.memberSince(),
                member.periods());
    }
}
