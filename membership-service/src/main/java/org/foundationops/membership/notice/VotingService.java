package org.foundationops.membership.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.electorate.ElectorateRepository;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/** What voters are told. They are those on the roll, which is the electorate at the record date. */
@ApplicationScoped
class VotingService {

    private final VotingRepository votings;
    private final ElectorateRepository electorates;
    private final PersonRepository persons;
    private final Mails mails;
    private final Policies policies;
    private final TransactionTime time;

    VotingService(
            VotingRepository votings,
            ElectorateRepository electorates,
            PersonRepository persons,
            Mails mails,
            Policies policies,
            TransactionTime time) {
        this.votings = votings;
        this.electorates = electorates;
        this.persons = persons;
        this.mails = mails;
        this.policies = policies;
        this.time = time;
    }

    /**
     * People can ask for their voting tokens; of some it may have been heard already. Everybody on the roll is told once,
     * with the hash that they compare with what the server shows them.
     *
     * @param manifestHash base64url; absent where no tokens are issued
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void register(Voting voting, @Nullable String manifestHash) {
        register(voting);
        if (manifestHash != null && !isOver(voting) && votings.announce(voting.electionId())) {
            mails.dueToAll(roll(voting)
                    .map(RollEntry::personId)
                    .distinct()
                    .map(person -> registrationNotice(person, manifestHash, voting))
                    .toList());
        }
    }

    private void register(Voting voting) {
        votings.put(voting);
        tell(voting, votings.tokensOf(voting.electionId()));
    }

    private boolean isOver(Voting voting) {
        return voting.closesAt() != null && !time.now().isBefore(voting.closesAt());
    }

    /** Tells everybody on the roll that voting is open, when it is heard for the first time and not too late. */
    @Transactional(Transactional.TxType.MANDATORY)
    void open(Voting voting) {
        register(voting);
        boolean isNews = votings.open(voting.electionId());
        if (isNews && !isOver(voting)) {
            mails.dueToAll(roll(voting)
                    .map(RollEntry::personId)
                    .distinct()
                    .map(person -> notice(MailKind.VOTING_OPEN, person, "election/" + voting.electionId(), voting))
                    .toList());
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void end(UUID electionId) {
        votings.end(electionId);
    }

    /** Tells those who have a voting token that it was issued to them, for they can have no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tokensIssued(UUID electionId, Collection<RollEntry> entries) {
        Set<UUID> known =
                persons.knownAmong(entries.stream().map(RollEntry::personId).toList());
        List<RollEntry> ours = entries.stream()
                .filter(entry -> known.contains(entry.personId()))
                .toList();
        votings.addTokens(electionId, ours);
        votings.of(electionId).ifPresent(voting -> tell(voting, ours));
    }

    private void tell(Voting voting, Collection<RollEntry> haveTokens) {
        mails.dueToAll(haveTokens.stream()
                .map(entry -> new NewMail(
                        MailKind.VOTING_TOKEN_ISSUED,
                        entry.personId(),
                        entry.reason(voting.electionId()),
                        Map.of("election", voting.title())))
                .toList());
    }

    /** Reminds those on the roll who have no voting token, if one of the days has come for that. */
    @Transactional
    void remind(UUID electionId) {
        Instant now = time.now();
        VotingReminderPolicy policy = policies.at(VotingReminderPolicy.NAME, now, VotingReminderPolicy.class);
        votings.openForChange(electionId).ifPresent(voting -> {
            Instant closesAt = voting.closesAt();
            if (closesAt != null) {
                policy.plan()
                        .dueAt(now, closesAt)
                        .filter(days -> votings.addReminder(electionId, days, now))
                        .ifPresent(days -> remind(voting, days));
            }
        });
    }

    private void remind(Voting voting, int days) {
        Map<UUID, UUID> survivors = votings.survivors();
        Set<RollEntry> issued = votings.tokensOf(voting.electionId()).stream()
                .map(entry -> now(entry, survivors))
                .collect(Collectors.toSet());
        mails.dueToAll(roll(voting)
                .map(entry -> now(entry, survivors))
                .filter(entry -> !issued.contains(entry))
                .map(RollEntry::personId)
                .distinct()
                .map(person -> notice(
                        MailKind.VOTING_REMINDER,
                        person,
                        "election/" + voting.electionId() + "/" + days + "-days",
                        voting))
                .toList());
    }

    private static RollEntry now(RollEntry entry, Map<UUID, UUID> survivors) {
        UUID person = entry.personId();
        while (survivors.containsKey(person)) {
            person = survivors.get(person);
        }
        return new RollEntry(person, entry.organisationId());
    }

    private Stream<RollEntry> roll(Voting voting) {
        return electorates.at(voting.recordDate()).voters().stream()
                .map(voter -> new RollEntry(voter.personId(), voter.organisationId()));
    }

    private static NewMail registrationNotice(UUID person, String manifestHash, Voting voting) {
        return new NewMail(
                MailKind.REGISTRATION_OPEN,
                person,
                "election/" + voting.electionId(),
                Map.of(
                        "election",
                        voting.title(),
                        "closesAt",
                        Wording.of(voting.closesAt()),
                        "manifestHash",
                        manifestHash),
                voting.closesAt());
    }

    private static NewMail notice(MailKind kind, UUID person, String reason, Voting voting) {
        return new NewMail(
                kind,
                person,
                reason,
                Map.of("election", voting.title(), "closesAt", Wording.of(voting.closesAt())),
                voting.closesAt());
    }
}
