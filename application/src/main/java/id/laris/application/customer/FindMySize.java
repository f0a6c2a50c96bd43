package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.OptionKind;
import id.laris.domain.catalogue.Product;
import java.util.List;
import java.util.Optional;

/** The size of this product that fits whoever looks at it; nobody but themselves learns it. */
@UseCase
@OpenToAll
public final class FindMySize {
    private final Profiles profiles;
    private final CurrentActor actor;

    public FindMySize(Profiles profiles, CurrentActor actor) {
        this.profiles = profiles;
        this.actor = actor;
    }

    /**
     * As the product's option says it. Empty for visitors, for customers who told no such size or asked to suspend processing, and for
     * goods that do not come in it.
     *
     * @param trail the product's categories from the top down
     */
    public Optional<String> find(Product product, List<Category> trail) {
        var kind = Garments.kindOf(product, trail);
        if (kind.isEmpty()) return Optional.empty();
        return actor.findCustomer()
                .flatMap(profiles::find)
                .filter(profile -> !profile.restricted())
                .flatMap(profile -> profile.sizeOf(kind.get()))
                .flatMap(mine -> product.valuesOf(OptionKind.SIZE).stream()
                        .filter(size -> size.strip().equalsIgnoreCase(mine))
                        .findFirst());
    }
}
