package id.laris.application.privacy;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;

/** A few fields, sealed or not. */
@Alternative
@Singleton
public class InMemoryDataInventory implements DataInventory {
    @Override
    public List<Field> fields() {
        return List.of(
                new Field("shop_order", "buyer_name", true),
                new Field("shop_order", "regency", false),
                new Field("message", "recipient", true));
    }
}
