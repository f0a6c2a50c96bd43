package id.laris.application.customer;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

@Alternative
@Singleton
public class InMemoryWishlists implements Wishlists {
    private record Key(AccountId customer, Slug product) {}

    private record Row(AccountId customer, Wish wish) {}

    private final Table<Key, Row> wishes;

    @Inject
    public InMemoryWishlists(Undo undo) {
        wishes = new Table<>(undo);
    }

    @Override
    public List<Wish> of(AccountId customer) {
        return wishes.all()
                .filter(row -> row.customer().equals(customer))
                .map(Row::wish)
                .sorted(Comparator.comparing(Wish::since).reversed().thenComparing(wish -> wish.product()
                        .value()))
                .toList();
    }

    @Override
    public boolean holds(AccountId customer, Slug product) {
        return wishes.find(new Key(customer, product)).isPresent();
    }

    @Override
    public void put(AccountId customer, Wish wish) {
        wishes.put(new Key(customer, wish.product()), new Row(customer, wish));
    }

    @Override
    public void remove(AccountId customer, Slug product) {
        wishes.remove(new Key(customer, product));
    }

    @Override
    public void erase(AccountId customer) {
        of(customer).forEach(wish -> remove(customer, wish.product()));
    }
}
