package id.laris.application.forecasting;

import id.laris.application.catalogue.Categories;
import id.laris.application.catalogue.Products;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.forecasting.Promotion.Scope;
import id.laris.domain.shared.Invalid;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What promotions are for: whether there is such a thing, and what it is called. */
@Singleton
public final class PromotionAims {
    private final Categories categories;
    private final Products products;

    public PromotionAims(Categories categories, Products products) {
        this.categories = categories;
        this.products = products;
    }

    /** @throws Invalid promotion-for, when there is nothing of that name */
    void require(Promotion promotion) {
        if (promotion.scope() != Scope.SHOP && titles(List.of(promotion)).isEmpty())
            throw new Invalid("promotion-for", promotion.key(), "the slug of a " + promotion.scope());
    }

    /** By scope and key; what is gone is left out. */
    Map<DemandHistory.Place, String> titles(List<Promotion> promotions) {
        var titles = new HashMap<DemandHistory.Place, String>();
        var slugs = promotions.stream()
                .filter(it -> it.scope() == Scope.PRODUCT)
                .flatMap(it -> slug(it.key()).stream())
                .distinct()
                .toList();
        if (!slugs.isEmpty())
            for (var product : products.findAll(slugs))
                titles.put(
                        new DemandHistory.Place(
                                Subject.Scope.PRODUCT, product.slug().value()),
                        product.title());
        if (promotions.stream().anyMatch(it -> it.scope() == Scope.CATEGORY))
            for (var category : categories.all())
                titles.put(
                        new DemandHistory.Place(
                                Subject.Scope.CATEGORY, category.slug().value()),
                        category.name());
        titles.keySet().retainAll(promotions.stream().map(PromotionAims::place).toList());
        return titles;
    }

    static DemandHistory.Place place(Promotion promotion) {
        return new DemandHistory.Place(
                switch (promotion.scope()) {
                    case SHOP -> Subject.Scope.SHOP;
                    case CATEGORY -> Subject.Scope.CATEGORY;
                    case PRODUCT -> Subject.Scope.PRODUCT;
                },
                promotion.key());
    }

    private static Optional<Slug> slug(String key) {
        try {
            return Optional.of(new Slug(key));
        } catch (Invalid noSlug) {
            return Optional.empty();
        }
    }
}
