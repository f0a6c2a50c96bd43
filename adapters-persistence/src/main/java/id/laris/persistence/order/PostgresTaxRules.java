package id.laris.persistence.order;

import id.laris.application.order.TaxRules;
import id.laris.domain.invoice.TaxRule;
import id.laris.persistence.shared.Remembered;
import id.laris.persistence.shared.Transactions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@Singleton
class PostgresTaxRules implements TaxRules, PanacheRepositoryBase<TaxRuleRow, LocalDate> {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private final Remembered<List<TaxRule>> all;

    PostgresTaxRules(Transactions transactions) {
        all = new Remembered<>(transactions, REMEMBERED, () -> listAll().stream()
                .map(TaxRuleRow::toDomain)
                .toList());
    }

    @Override
    @Transactional
    public Optional<TaxRule> on(LocalDate day) {
        return all.get().stream().filter(rule -> rule.holdsOn(day)).findFirst();
    }
}
