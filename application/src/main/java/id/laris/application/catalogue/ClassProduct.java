package id.laris.application.catalogue;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Events;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductChanged;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.tax.TaxClass;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Says to which class of tax a product belongs, or that it belongs to that of its category. Orders of before stay as they were. */
@UseCase
@Audited
@Requires(Permission.EDIT_CATALOGUE)
public final class ClassProduct {
    private final Products products;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public ClassProduct(Products products, Events events, Clock clock, AuditNotes notes) {
        this.products = products;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /** @throws Missing product-not-found */
    public Product tax(Slug slug, Optional<TaxClass> taxClass) {
        var product = products.find(slug).orElseThrow(() -> new Missing("product", slug));
        notes.about("product", slug);
        if (product.taxClass().equals(taxClass)) return product;
        var after = product.taxedAs(taxClass);
        products.save(List.of(after));
        notes.changed("taxClass", name(product.taxClass()), name(taxClass));
        events.publish(new ProductChanged(product.id(), clock.instant()));
        return after;
    }

    static String name(Optional<TaxClass> taxClass) {
        return taxClass.map(TaxClass::name).orElse("");
    }
}
