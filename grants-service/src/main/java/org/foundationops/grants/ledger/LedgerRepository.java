package org.foundationops.grants.ledger;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foundationops.grants.ledger.domain.Account;
import org.foundationops.grants.ledger.domain.EntryKind;
import org.foundationops.grants.ledger.domain.LedgerEntry;
import org.foundationops.grants.ledger.domain.LineFigures;
import org.foundationops.grants.ledger.domain.Posting;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The ledger in the database: rows are only added, and the figures of a line follow them. */
@ApplicationScoped
public class LedgerRepository {

    private static final String FIGURES =
            "select budget_line_id, currency, allotted_minor, committed_minor, disbursed_minor from line_figures";
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Sql sql;
    private final Caller caller;

    LedgerRepository(Sql sql, Caller caller) {
        this.sql = sql;
        this.caller = caller;
    }

    /** The figures of a line that nobody else can change before this transaction ends. */
    public LineFigures lockFigures(UUID budgetLineId, Currency currency) {
        return sql.first(FIGURES + " where budget_line_id = ? for update", LedgerRepository::figures, budgetLineId)
                .orElseGet(() -> LineFigures.none(budgetLineId, currency));
    }

    /** The figures of those lines of a budget to which something was allotted. */
    public Map<UUID, LineFigures> figuresOfBudget(UUID budgetId) {
        return sql
                .list(
                        FIGURES + " where budget_line_id in (select id from budget_line where budget_id = ?)",
                        LedgerRepository::figures,
                        budgetId)
                .stream()
                .collect(Collectors.toMap(LineFigures::budgetLineId, Function.identity()));
    }

    /** All postings of an entry go in with one statement, because the figures are checked after each statement. */
    public void add(LedgerEntry entry) {
        sql.run(
                "insert into ledger_entry (id, kind, budget_line_id, award_id, recorded_at, actor)"
                        + " values (?, ?, ?, ?, ?, ?)",
                entry.id(),
                entry.kind().name(),
                entry.budgetLineId(),
                entry.awardId(),
                entry.recordedAt(),
                actor());
        List<Posting> postings = entry.postings();
        List<@Nullable Object> parameters = new ArrayList<>();
        for (Posting posting : postings) {
            parameters.add(entry.id());
            parameters.add(parameters.size() / 5);
            parameters.add(posting.account().name());
            parameters.add(posting.amount().currency().getCurrencyCode());
            parameters.add(posting.amount().minorUnits());
        }
        sql.run(
                "insert into ledger_posting (entry_id, position, account, currency, amount_minor) values "
                        + String.join(", ", Collections.nCopies(postings.size(), "(?, ?, ?, ?, ?)")),
                parameters.toArray());
    }

    /** What a message moves, such as a motion that passed, no caller moves. */
    private String actor() {
        return Arc.container().requestContext().isActive() ? caller.actor() : "system";
    }

    List<LedgerEntryView> page(@Nullable UUID budgetLineId, @Nullable String afterId, int limit) {
        Map<UUID, LedgerEntryView> entries = new LinkedHashMap<>();
        sql.list(
                        "select e.id, e.kind, e.budget_line_id, e.award_id, e.recorded_at, e.actor,"
                                + " p.account, p.currency, p.amount_minor"
                                + " from (select * from ledger_entry where id > ? and (?::uuid is null or budget_line_id = ?)"
                                + " order by id limit ?) e"
                                + " join ledger_posting p on p.entry_id = e.id order by e.id, p.position",
                        LedgerRepository::entry,
                        afterId == null ? BEFORE_ALL : UUID.fromString(afterId),
                        budgetLineId,
                        budgetLineId,
                        limit)
                .forEach(entry -> entries.merge(entry.id(), entry, LedgerEntryView::and));
        return List.copyOf(entries.values());
    }

    private static LineFigures figures(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return new LineFigures(
                row.getObject("budget_line_id", UUID.class),
                Money.ofMinor(row.getLong("allotted_minor"), currency),
                Money.ofMinor(row.getLong("committed_minor"), currency),
                Money.ofMinor(row.getLong("disbursed_minor"), currency));
    }

    private static LedgerEntryView entry(ResultSet row) throws SQLException {
        return new LedgerEntryView(
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("budget_line_id", UUID.class),
                row.getObject("award_id", UUID.class),
                Sql.instant(row, "recorded_at"),
                row.getString("actor"),
                List.of(new PostingView(
                        Account.valueOf(row.getString("account")),
                        Money.ofMinor(row.getLong("amount_minor"), row.getString("currency")))));
    }
}
