package id.laris.application.payment;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryStoreCredits implements StoreCredits {
    private final Table<AccountId, List<Line>> books;

    @Inject
    public InMemoryStoreCredits(Undo undo) {
        books = new Table<>(undo);
    }

    @Override
    public synchronized boolean book(CreditEntry entry) {
        if (books.all().flatMap(List::stream).anyMatch(l -> l.entry().cause().equals(entry.cause()))) return false;
        var lines = new ArrayList<>(lines(entry.account()));
        lines.add(new Line(entry, entry.after(balance(entry.account()))));
        books.put(entry.account(), List.copyOf(lines));
        return true;
    }

    @Override
    public Money lock(AccountId account) {
        return balance(account);
    }

    @Override
    public Money balance(AccountId account) {
        var lines = lines(account);
        return lines.isEmpty() ? Money.rupiah(0) : lines.get(lines.size() - 1).balance();
    }

    /** Its place in the book is the cursor. */
    @Override
    public Page<Line> of(AccountId account, Optional<String> cursor, int limit) {
        var lines = lines(account);
        int end = cursor.map(InMemoryStoreCredits::place).orElse(lines.size());
        int from = Math.max(0, end - limit);
        var shown = new ArrayList<>(lines.subList(from, Math.min(end, lines.size())));
        Collections.reverse(shown);
        return new Page<>(shown, from > 0 ? Optional.of(Integer.toString(from)) : Optional.empty());
    }

    private static int place(String cursor) {
        if (!cursor.matches("\\d{1,9}")) throw new Invalid("cursor", cursor, "`next` of the page before");
        return Integer.parseInt(cursor);
    }

    @Override
    public Money givenBy(String person, AccountId account, Instant since) {
        return lines(account).stream()
                .map(Line::entry)
                .filter(e -> e.by().equals(person) && !e.at().isBefore(since))
                .filter(e -> e.order().isEmpty() && e.amount().isPositive())
                .map(CreditEntry::amount)
                .reduce(Money.rupiah(0), Money::plus);
    }

    @Override
    public synchronized void forgetReasons(AccountId account) {
        if (lines(account).isEmpty()) return;
        books.put(
                account,
                lines(account).stream()
                        .map(line -> new Line(without(line.entry()), line.balance()))
                        .toList());
    }

    private static CreditEntry without(CreditEntry e) {
        return new CreditEntry(e.id(), e.account(), e.kind(), e.amount(), e.cause(), e.order(), "", e.by(), e.at());
    }

    private List<Line> lines(AccountId account) {
        return books.find(account).orElse(List.of());
    }
}
