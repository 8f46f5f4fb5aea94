package org.foundationops.grants.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.grants.application.domain.AlreadyBeforeBody;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.budget.BudgetRepository;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.decision.Decisions;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.kit.decision.AskedDecision;
import org.foundationops.kit.decision.DecisionAnswer;
import org.foundationops.kit.decision.DecisionRequest;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.decision.DecisionSubject;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Applications that the body of the budget decides by a motion: the question, and what its answer does. */
@ApplicationScoped
class DecisionRequestService implements DecisionSubject {

    private static final List<String> ASKERS = List.of("secretary", "director");

    private final ApplicationRepository applications;
    private final BudgetRepository budgets;
    private final Approvals approvals;
    private final ApplicationChanges changes;
    private final Interests interests;
    private final Decisions decisions;
    private final DecisionRequests requests;
    private final FoundationCalendar calendar;
    private final TransactionTime time;
    private final ObjectMapper json;

    DecisionRequestService(
            ApplicationRepository applications,
            BudgetRepository budgets,
            Approvals approvals,
            ApplicationChanges changes,
            Interests interests,
            Decisions decisions,
            DecisionRequests requests,
            FoundationCalendar calendar,
            TransactionTime time,
            ObjectMapper json) {
        this.applications = applications;
        this.budgets = budgets;
        this.approvals = approvals;
        this.changes = changes;
        this.interests = interests;
        this.decisions = decisions;
        this.requests = requests;
        this.calendar = calendar;
        this.time = time;
        this.json = json;
    }

    /** Puts the application before the body that owns the budget; nobody is asked what could not be done now. */
    @Transactional
    UUID ask(UUID id, NewDecisionRequest request) {
        GrantApplication application = applications.forChange(id);
        GrantTerms terms = request.terms();
        Budget budget = budgets.ofLine(terms.budgetLineId());
        decisions.requireInOffice(ASKERS, budget.bodyId());
        approvals.requirePossible(application, budget, terms);
        waiting(application).ifPresent(asked -> {
            throw new AlreadyBeforeBody(asked.id(), asked.body());
        });
        return ask(application, budget, terms, request.decideBy());
    }

    /** Takes a request back, e.g. to ask on other terms. */
    @Transactional
    void withdraw(UUID id, UUID requestId) {
        GrantApplication application = applications.forChange(id);
        AskedDecision asked = requests.about(kind(), id).stream()
                .filter(each -> each.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no request " + requestId + " about this application."));
        decisions.requireInOffice(ASKERS, asked.body());
        application.requireOpen();
        requests.withdraw(requestId);
        changes.recordRequestTakenBack(application, requestId);
    }

    @Override
    public String kind() {
        return Approvals.POWER;
    }

    /** Locks the application, so that what is said of its version holds until the answer is applied. */
    @Override
    public long currentVersion(UUID subjectId) {
        return applications.forChange(subjectId).version();
    }

    /** Gives the money as the body decided, unless something is in the way: it was spent, the event was cancelled. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(DecisionAnswer answer) {
        GrantApplication application = applications.forChange(answer.subject().id());
        GrantTerms terms = termsOf(answer);
        Budget budget = budgets.ofLine(terms.budgetLineId());
        RecordedDecision decision = RecordedDecision.ofMotion(
                budget.bodyId(),
                calendar.dayOf(answer.decidedAt()),
                answer.minuteReference(),
                answer.motionId(),
                time.now());
        approvals.give(application, budget, terms, decision, Optional.empty());
    }

    /** The motion was about an older version: the same body is asked again, if there is something to decide now. */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void outdated(DecisionAnswer answer) {
        GrantApplication application = applications.forChange(answer.subject().id());
        if (application.isOpen()
                && requests.bodyToAskAgain(kind(), answer, application.version())
                        .isPresent()) {
            GrantTerms terms = termsOf(answer);
            ask(application, budgets.ofLine(terms.budgetLineId()), terms, null);
        }
    }

    private UUID ask(GrantApplication application, Budget budget, GrantTerms terms, @Nullable Instant decideBy) {
        UUID requestId = requests.ask(new DecisionRequest(
                budget.bodyId(),
                kind(),
                new DecisionRequest.Subject(ApplicationChanges.NOUN, application.id(), application.version()),
                "Grant " + terms.amount() + " from the budget of " + budget.fiscalYear() + "?",
                terms,
                interests.interested(application).stream().sorted().toList(),
                List.of(),
                decideBy));
        changes.recordRequest(application, requestId, budget.bodyId());
        return requestId;
    }

    private Optional<AskedDecision> waiting(GrantApplication application) {
        return requests.about(kind(), application.id()).stream()
                .filter(asked -> asked.isWaiting() && asked.subjectVersion() == application.version())
                .findFirst();
    }

    private GrantTerms termsOf(DecisionAnswer answer) {
        try {
            return json.treeToValue(answer.terms(), GrantTerms.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("The terms of the motion are not ours", unreadable);
        }
    }
}
