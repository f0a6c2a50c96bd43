package id.laris.application.terms;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.terms.CreditTerms;
import id.laris.domain.terms.Receivable;
import id.laris.domain.terms.Standing;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** Does not lock: whoever tests two at once does it on the real one. */
@Alternative
@Singleton
public class InMemoryTermsBook implements TermsBook {
    private final Table<AccountId, CreditTerms> terms;
    private final InMemoryReceivables receivables;

    @Inject
    public InMemoryTermsBook(InMemoryReceivables receivables, Undo undo) {
        this.receivables = receivables;
        terms = new Table<>(undo);
    }

    @Override
    public Optional<CreditTerms> find(AccountId account) {
        return terms.find(account);
    }

    @Override
    public synchronized void save(CreditTerms changed) {
        var known = terms.find(changed.account());
        if (known.isPresent() && known.get().version() != changed.version())
            throw new StaleVersion("credit-terms", changed.account());
        terms.put(
                changed.account(),
                changed.basedOn(known.map(CreditTerms::version).orElse(0L) + 1));
    }

    @Override
    public Optional<Standing> standing(AccountId account) {
        return terms.find(account).map(this::standing);
    }

    private Standing standing(CreditTerms of) {
        var open = receivables.openOf(of.account());
        return new Standing(
                of,
                Money.sum(open.stream().map(Receivable::open).toList(), CurrencyUnit.IDR),
                open.stream().flatMap(r -> r.dueOn().stream()).min(LocalDate::compareTo));
    }

    @Override
    public Optional<Standing> lock(AccountId account) {
        return standing(account);
    }

    @Override
    public Page<Standing> list(Optional<AccountId> after, int limit) {
        var found = terms.all()
                .filter(t -> after.map(a -> a.toString().compareTo(t.account().toString()) < 0)
                        .orElse(true))
                .map(this::standing)
                .limit(limit + 1L)
                .toList();
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Page<>(
                items,
                found.size() > limit
                        ? Optional.of(items.get(limit - 1).terms().account().toString())
                        : Optional.empty());
    }

    @Override
    public void forget(AccountId account) {
        terms.remove(account);
    }
}
