package id.laris.application.forecasting;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryPromotions implements Promotions {
    private final Table<UUID, Promotion> promotions;

    @Inject
    public InMemoryPromotions(Undo undo) {
        promotions = new Table<>(undo);
    }

    @Override
    public void add(Promotion promotion) {
        promotions.put(promotion.id(), promotion);
    }

    @Override
    public synchronized void save(Promotion promotion) {
        requireVersion(promotion.id(), promotion.version());
        add(new Promotion(
                promotion.id(),
                promotion.kind(),
                promotion.from(),
                promotion.to(),
                promotion.scope(),
                promotion.key(),
                promotion.note(),
                promotion.changedAt(),
                promotion.version() + 1));
    }

    @Override
    public synchronized void remove(UUID id, long version) {
        requireVersion(id, version);
        promotions.remove(id);
    }

    private void requireVersion(UUID id, long version) {
        if (promotions.find(id).filter(it -> it.version() == version).isEmpty())
            throw new StaleVersion("forecast-promotion", id);
    }

    @Override
    public Promotion get(UUID id) {
        return promotions.find(id).orElseThrow(() -> new Missing("forecast-promotion", id));
    }

    @Override
    public Page<Promotion> list(Query query) {
        var behind = query.cursor().map(PromotionCursor::parse);
        var rest = promotions
                .all()
                .filter(it -> it.kind().key().contains(query.text().toLowerCase(Locale.ROOT)))
                .filter(it -> behind.filter(last -> PromotionCursor.of(it).compareTo(last) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(PromotionCursor::of))
                .limit(query.limit() + 1L)
                .toList();
        if (rest.size() <= query.limit()) return new Page<>(rest, Optional.empty());
        var items = rest.subList(0, query.limit());
        return new Page<>(
                items,
                Optional.of(PromotionCursor.of(items.get(items.size() - 1)).toString()));
    }

    @Override
    public List<Promotion> during(LocalDate from, LocalDate to) {
        return promotions.where(it -> !it.to().isBefore(from) && !it.from().isAfter(to));
    }
}
