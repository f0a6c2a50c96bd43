package id.laris.application.stock;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryStockDigests implements StockDigests {
    private record Told(AccountId account, LocalDate day, Span span) {}

    private final Table<String, Told> told;

    @Inject
    public InMemoryStockDigests(Undo undo) {
        told = new Table<>(undo);
    }

    @Override
    public synchronized Optional<Span> begin(AccountId account, LocalDate day, Instant earliest, Instant now) {
        if (find(account, day).isPresent()) return Optional.empty();
        var last = told.all()
                .filter(one -> one.account().equals(account))
                .max(Comparator.comparing(Told::day))
                .map(one -> one.span().to());
        var span = new Span(last.orElse(earliest), now);
        told.put(key(account, day), new Told(account, day, span));
        return Optional.of(span);
    }

    @Override
    public Optional<Span> find(AccountId account, LocalDate day) {
        return told.find(key(account, day)).map(Told::span);
    }

    private static String key(AccountId account, LocalDate day) {
        return account + " " + day;
    }
}
